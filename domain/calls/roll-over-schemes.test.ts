// Which calls go round together, and which of them have a next cycle at all.
import { describe, expect, it } from 'vitest'
import type { Call, VagueDate } from './call.ts'
import { rollOverCalls } from './roll-over.ts'

const NONE = { en: '', ja: '' }
const MAY = day('2026-05-14')

function day(text: string): VagueDate {
  return { earliest: text, latest: text, precision: 'day' }
}

function call(id: string, more: Partial<Call> = {}): Call {
  return {
    id,
    cycle: '2026',
    label: NONE,
    stage: 'call',
    route: '',
    words: NONE,
    opens: null,
    closes: MAY,
    certainty: 'announced',
    rolling: false,
    ...more,
  }
}

function intake(id: string, month: string, year: number): Call {
  return call(id, {
    cycle: String(year),
    label: { en: `${month} ${year} intake`, ja: '' },
    closes: day(`${year}-05-14`),
  })
}

/** What becomes of each call: the next one, the past, or the reason why it was left. */
function fates(calls: readonly Call[]): Record<string, string> {
  const { made, putAway, left } = rollOverCalls(calls, {
    today: '2026-11-25',
    newId: () => 'new',
  })
  return Object.fromEntries([
    ...putAway.map(({ id }) => [id, 'past']),
    ...made.map(({ from }) => [from.id, 'next']),
    ...left.map(({ call: { id }, why }) => [id, why]),
  ])
}

describe('a scheme', () => {
  it('is the same whatever year its label names', () => {
    expect(fates([intake('a', 'April', 2026), intake('b', 'April', 2027)])).toEqual({
      a: 'past',
      b: 'next_there',
    })
  })

  it('is another where more than the year differs', () => {
    const calls = [
      intake('a', 'April', 2026),
      intake('b', 'April', 2027),
      intake('c', 'October', 2026),
    ]
    expect(fates(calls)).toEqual({ a: 'past', b: 'next_there', c: 'next' })
  })

  it('has its latest cycle whether or not each of its calls names a year', () => {
    const undated = call('c', { cycle: '', closes: null })
    const calls = [call('a'), call('b', { cycle: '2027', closes: day('2027-05-14') }), undated]
    expect(fates(calls)).toEqual({ a: 'past', b: 'next_there', c: 'next_there' })
  })

  it('leaves others as they are: an offer without end stays one call', () => {
    const offer = call('b', {
      label: { en: 'Visits', ja: '' },
      closes: null,
      rolling: true,
    })
    const { calls } = rollOverCalls([call('a'), offer], {
      today: '2026-11-25',
      newId: () => 'new',
    })
    expect(calls.map(({ id }) => id)).toEqual(['new', 'b', 'a'])
  })
})

describe('a call', () => {
  it.each([
    ['that closes', { closes: MAY }, 'next'],
    ['that opens', { opens: MAY, closes: null }, 'next'],
    ['without dates', { closes: null }, 'rolling'],
  ])('that takes applications at any time, %s', (_name, more, fate) => {
    expect(fates([call('a', { rolling: true, ...more })])).toEqual({ a: fate })
  })

  it.each([
    ['its cycle', { cycle: '2026', closes: null }],
    ['its opening', { cycle: '', opens: MAY, closes: null }],
    ['its deadline', { cycle: '' }],
    ['its English label', { cycle: '', closes: null, label: { en: 'Spring 2026', ja: '' } }],
    ['its Japanese label', { cycle: '', closes: null, label: { en: '', ja: '令和8年春' } }],
    ['its English words', { cycle: '', closes: null, words: { en: 'In FY2026', ja: '' } }],
    ['its Japanese words', { cycle: '', closes: null, words: { en: '', ja: '2026年度' } }],
  ])('comes round again where a year stands in %s', (_name, more) => {
    expect(fates([call('a', more)])).toEqual({ a: 'next' })
  })

  const past = call('p', { cycle: '2025', closes: day('2025-05-14'), past: true })

  it.each([
    ['opens', [call('a', { opens: MAY, closes: null })], { a: 'next' }],
    ['closes', [call('a')], { a: 'next' }],
    [
      'closes, like one of its stages',
      [call('a', { closes: null }), call('b')],
      { a: 'next', b: 'next' },
    ],
    ['has no date', [call('a', { closes: null })], { a: 'unconfirmed' }],
  ] as const)('after a past cycle is announced where it %s', (_name, calls, fate) => {
    expect(fates([...calls, past])).toEqual(fate)
  })

  it('without dates waits for nobody where only another scheme has a past', () => {
    const other = { ...past, label: { en: 'Fellowships', ja: '' } }
    expect(fates([call('a', { closes: null }), other])).toEqual({ a: 'next' })
  })
})
