import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call, VagueDate } from './call.ts'
import { daysLater } from './later-day.ts'
import { parseCall } from './parse-call.ts'
import { type Shift, shiftCalls } from './shift-calls.ts'

const ZONE = 'Asia/Tokyo'
const TODAY = '2026-01-10'

/** A call whose dates are what its words say. */
function announced(en: string, ja = '', more: Partial<Call> = {}): Call {
  const lang = en ? 'en' : 'ja'
  const { opens, closes, certainty, rolling } = parseCall(en || ja, {
    lang,
    year: 2026,
    zone: ZONE,
  })
  return {
    id: 'a',
    cycle: '2026',
    label: { en: '', ja: '' },
    stage: 'call',
    route: '',
    words: { en, ja },
    ...{ opens, closes, certainty, rolling },
    ...more,
  }
}

function shift(call: Call, days: number, more: Partial<Shift> = {}, today = TODAY) {
  const whole: Shift = {
    days,
    sides: ['opens', 'closes'],
    asExpected: false,
    evenPassed: false,
    ...more,
  }
  return shiftCalls([call], whole, { zone: ZONE, today }).shifted[0]
}

function span(earliest: string, latest: string, precision: VagueDate['precision']): VagueDate {
  return { earliest, latest, precision }
}

describe('shifting a call', () => {
  it('moves exact days and rewrites the words where they read back exactly', () => {
    const shifted = shift(announced('March 27 – May 14, at 12:00 noon (JST)'), 14)
    expect(shifted?.to.words.en).toBe('April 10 – May 28, at 12:00 noon (JST)')
    expect(shifted).toMatchObject({ words: 'rewritten', moved: ['opens', 'closes'] })
    expect(shifted?.to).toMatchObject({
      opens: { earliest: '2026-04-10', latest: '2026-04-10' },
      closes: { earliest: '2026-05-28', time: '12:00', zone: ZONE },
      certainty: 'announced',
    })
    expect(shifted?.to.unconfirmed).toBeUndefined()
  })

  it.each([
    ['Deadline 14th May 2026', '', 14, 'Deadline 28th May 2026'],
    ['Closes Thursday, 14 May 2026', '', 1, 'Closes 15 May 2026'],
    ['Deadline: 2026-05-14', '', 20, 'Deadline: 2026-06-03'],
    ['Closes 20 December', '', 14, 'Closes 3 January 2027'],
    ['', '5月14日締切', 20, '6月3日締切'],
    ['', '2026年12月20日（日）締切', 14, '2027年1月3日締切'],
    ['', '2026/5/14締切', -7, '2026/5/7締切'],
  ])('says %s%s %i days later as %s', (en, ja, days, words) => {
    const shifted = shift(announced(en, ja), days)
    expect(en ? shifted?.to.words.en : shifted?.to.words.ja).toBe(words)
    expect(shifted?.words).toBe('rewritten')
  })

  it('keeps words that it cannot rewrite safely, and says so', () => {
    const early = shift(announced('Early April – Early June'), 14)
    expect(early).toMatchObject({ words: 'kept', widened: ['opens', 'closes'] })
    expect(early?.to.words.en).toBe('Early April – Early June')
    expect(early?.to.opens).toEqual(span('2026-04-15', '2026-04-24', 'month'))
    // The first half borrows its month from the second, which is no longer the same.
    const borrowed = shift(announced('27–31 March 2026'), 14)
    expect(borrowed?.to.words.en).toBe('27–31 March 2026')
    expect(borrowed?.words).toBe('kept')
    const byHand = announced('Closes 14 May', '', {
      closes: span('2026-05-20', '2026-05-20', 'day'),
    })
    expect(shift(byHand, 7)).toMatchObject({ words: 'kept' })
  })

  it('moves one side alone', () => {
    const shifted = shift(announced('1 April – 14 May 2026'), 14, { sides: ['closes'] })
    expect(shifted?.to.words.en).toBe('1 April – 28 May 2026')
    expect(shifted?.to.opens?.earliest).toBe('2026-04-01')
  })

  it('leaves days that have passed, past calls and calls without dates', () => {
    const call = announced('1 April – 14 May 2026')
    expect(shift(call, 14, {}, '2026-04-20')).toMatchObject({
      moved: ['closes'],
      passed: ['opens'],
    })
    expect(shift(call, 14, {}, '2026-05-15')).toBeUndefined()
    expect(shift(call, 14, { evenPassed: true }, '2026-05-15')).toMatchObject({
      moved: ['opens', 'closes'],
      passed: [],
    })
    expect(shift({ ...call, past: true }, 14, { evenPassed: true })).toBeUndefined()
    expect(shift(announced('Depends on programs'), 14)).toBeUndefined()
    expect(shift(call, 0)).toBeUndefined()
  })

  it('marks what moved as expected only if asked to, beside what waits already', () => {
    const call = announced('1 April – 14 May 2026', '', { unconfirmed: ['opens'] })
    const shifted = shift(call, 7, { sides: ['closes'], asExpected: true })
    expect(shifted?.to).toMatchObject({ certainty: 'expected', unconfirmed: ['opens', 'closes'] })
    expect(shift(call, 7)?.to.unconfirmed).toEqual(['opens'])
  })

  it('waits for those dates alone that it moved', () => {
    const shifted = shift(announced('1 April – 14 May 2026'), 7, {
      sides: ['closes'],
      asExpected: true,
    })
    expect(shifted?.to.unconfirmed).toEqual(['closes'])
  })

  it('moves a call of which one side is known, and says nothing of the other', () => {
    const closes = shift(announced('Closes 14 May 2026'), 7)
    expect(closes).toMatchObject({ moved: ['closes'], passed: [], closesFirst: false })
    expect(closes?.to.opens).toBeNull()
    const opens = shift(announced('Opens 1 April 2026'), 7)
    expect(opens).toMatchObject({ moved: ['opens'], widened: [], closesFirst: false })
    expect(opens?.to.closes).toBeNull()
  })

  it('moves a day that is today', () => {
    const call = announced('Closes 14 May 2026')
    expect(shift(call, 7, {}, '2026-05-14')).toMatchObject({ moved: ['closes'], passed: [] })
  })

  it('speaks of words only where there are any, and of both languages together', () => {
    const call = announced('Closes 14 May 2026')
    expect(shift({ ...call, words: { en: '', ja: ' ' } }, 7)?.words).toBe('none')
    const both = shift({ ...call, words: { en: call.words.en, ja: '5月上旬締切' } }, 7)
    expect(both?.to.words).toEqual({ en: 'Closes 21 May 2026', ja: '5月上旬締切' })
    expect(both?.words).toBe('kept')
  })

  it('hands back every call in its place, moved or not', () => {
    const past = announced('Closes 14 May 2025', '', { id: 'past', past: true })
    const ahead = announced('Closes 14 May 2026', '', { id: 'ahead' })
    const rolling = announced('Applications at any time', '', { id: 'rolling' })
    const whole = { days: 7, sides: ['closes'], asExpected: false, evenPassed: false } as const
    const { calls, shifted } = shiftCalls([past, ahead, rolling], whole, {
      zone: ZONE,
      today: TODAY,
    })
    expect(shifted.map(({ from }) => from)).toEqual([ahead])
    expect(calls).toEqual([past, shifted[0]?.to, rolling])
    expect(calls[1]).toMatchObject({ id: 'ahead', closes: { latest: '2026-05-21' } })
  })

  it('says when the call would close before it opens', () => {
    const call = announced('1 April – 14 May 2026')
    expect(shift(call, 60, { sides: ['opens'] })?.closesFirst).toBe(true)
    expect(shift(call, 14, { sides: ['opens'] })?.closesFirst).toBe(false)
    expect(shift(call, 43, { sides: ['opens'] })?.closesFirst).toBe(false)
    expect(shift(call, 44, { sides: ['opens'] })?.closesFirst).toBe(true)
  })

  it('never changes words that then mean anything but the new dates', () => {
    const days = fc.integer({ min: 1, max: 364 })
    const written = fc.tuple(days, fc.constantFrom('en', 'ja'), fc.integer({ min: -60, max: 400 }))
    fc.assert(
      fc.property(written, ([at, lang, by]) => {
        const [, month, day] = daysLater('2026-01-01', at).split('-').map(Number)
        const en = `Closes ${day} ${MONTHS[(month ?? 1) - 1]}`
        const call = announced(
          lang === 'en' ? en : '',
          lang === 'ja' ? `${month}月${day}日締切` : '',
        )
        const shifted = shift(call, by, {}, '2025-01-01')
        if (!shifted) return
        expect(shifted.words).toBe('rewritten')
        const words = lang === 'en' ? shifted.to.words.en : shifted.to.words.ja
        const read = parseCall(words, { lang: lang as 'en' | 'ja', year: 2026, zone: ZONE })
        expect(read.closes).toEqual(shifted.to.closes)
        expect(read.closes?.earliest).toBe(daysLater(call.closes?.earliest ?? '', by))
      }),
    )
  })
})

const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')
