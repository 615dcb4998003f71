import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay, daysInMonth } from './calendar-day.ts'
import { type Call, call as callShape, type VagueDate } from './call.ts'
import { daysLater } from './later-day.ts'
import { dateNextYear } from './next-cycle-call.ts'
import { rollOverCalls } from './roll-over.ts'

const NONE = { en: '', ja: '' }
const TODAY = '2026-11-25'

function call(id: string, more: Partial<Call> = {}): Call {
  return {
    id,
    cycle: '2026',
    label: NONE,
    stage: 'call',
    route: '',
    words: { en: '1 April – 14 May, at 12:00 noon (JST)', ja: '' },
    opens: day('2026-04-01'),
    closes: { ...day('2026-05-14'), precision: 'minute', time: '12:00', zone: 'Asia/Tokyo' },
    certainty: 'announced',
    rolling: false,
    ...more,
  }
}

function day(earliest: string, latest = earliest, precision: VagueDate['precision'] = 'day') {
  return { earliest, latest, precision }
}

function roll(calls: readonly Call[], today = TODAY) {
  let count = 0
  return rollOverCalls(calls, { today, newId: () => `new${++count}` })
}

describe('rolling a program over', () => {
  it('makes the next cycle’s call with every date to be confirmed, and keeps the old as past', () => {
    const old = call('a')
    const { calls, made, putAway, left } = roll([old])
    const next: Call = {
      ...old,
      id: 'new1',
      cycle: '2027',
      opens: day('2027-04-01'),
      closes: { ...day('2027-05-14'), precision: 'minute', time: '12:00', zone: 'Asia/Tokyo' },
      certainty: 'expected',
      unconfirmed: ['opens', 'closes'],
    }
    expect(calls).toEqual([next, { ...old, past: true }])
    expect(made).toEqual([{ from: old, to: next, early: false }])
    expect(putAway).toHaveLength(1)
    expect(left).toEqual([])
    for (const one of calls) expect(() => callShape.parse(one)).not.toThrow()
  })

  it('does nothing the second time', () => {
    const once = roll([call('a'), call('b', { label: { en: 'Fellowships', ja: '' } })])
    const twice = roll(once.calls)
    expect(twice.calls).toEqual(once.calls)
    expect(twice.made).toEqual([])
    expect(twice.left.map(({ why }) => why)).toEqual(['unconfirmed', 'unconfirmed'])
  })

  it('makes no third cycle as long as one stage of the second is to be confirmed', () => {
    const stages = roll([
      call('a', { stage: 'letter_of_intent' }),
      call('b', { stage: 'full_proposal' }),
    ]).calls
    const { unconfirmed: _, ...first } = stages[0] as Call
    const confirmed: Call[] = [{ ...first, certainty: 'announced' }, ...stages.slice(1)]
    expect(roll(confirmed, '2027-11-25').made).toEqual([])
  })

  it('only puts the old cycle away where somebody began the next by hand', () => {
    const byHand = call('b', { cycle: '2027', opens: null, closes: day('2027-05-20') })
    const { calls, made, putAway, left } = roll([call('a'), byHand])
    expect(left).toEqual([{ call: byHand, why: 'next_there' }])
    expect(made).toEqual([])
    expect(putAway.map(({ id }) => id)).toEqual(['a'])
    expect(calls).toEqual([byHand, { ...call('a'), past: true }])
  })

  it('leaves a call that is not over on the list, and says that it is early', () => {
    const { calls, made } = roll([call('a')], '2026-05-14')
    expect(made[0]?.early).toBe(true)
    expect(calls.map(({ id, past }) => [id, past])).toEqual([
      ['a', undefined],
      ['new1', undefined],
    ])
    const later = roll(calls)
    expect(later.made).toEqual([])
    expect(later.calls.map(({ id, past }) => [id, past])).toEqual([
      ['new1', undefined],
      ['a', true],
    ])
  })

  it('rolls words without dates over with their words and no dates, once', () => {
    const unknown = call('a', {
      words: { en: 'To be announced in FY2026', ja: '令和8年度（未定）' },
      opens: null,
      closes: null,
      certainty: 'unknown',
    })
    const { calls } = roll([unknown])
    expect(calls[0]).toEqual({
      ...unknown,
      id: 'new1',
      cycle: '2027',
      words: { en: 'To be announced in FY2027', ja: '令和9年度（未定）' },
    })
    expect(roll(calls).left).toMatchObject([{ why: 'unconfirmed' }])
  })

  it('leaves what has no cycle: applications at any time, and words that name no year', () => {
    const nothing = { opens: null, closes: null }
    const rolling = call('a', { ...nothing, rolling: true })
    const depends = call('b', {
      ...nothing,
      cycle: '',
      words: { en: 'Depends on programs', ja: '' },
      certainty: 'unknown',
    })
    const { calls, left } = roll([rolling, depends])
    expect(calls).toEqual([rolling, depends])
    expect(left.map(({ why }) => why)).toEqual(['rolling', 'unchanged'])
  })

  it('rolls each scheme by itself, and past cycles stay behind the current ones', () => {
    const label = (en: string) => ({ label: { en, ja: '' } })
    const grants = call('g', { ...label('Grants'), cycle: '2027 Award Cycle' })
    const fellowships = call('f', label('Fellowships'))
    const older = call('o', { ...label('Grants'), cycle: '2025', past: true })
    const { calls } = roll([older, grants, fellowships])
    expect(calls.map(({ cycle, past }) => `${cycle}${past ? ' past' : ''}`)).toEqual([
      '2028 Award Cycle',
      '2027',
      '2027 Award Cycle past',
      '2026 past',
      '2025 past',
    ])
  })

  it('moves years in words and labels on, and drops weekdays, which nobody announced', () => {
    const { calls } = roll([
      call('a', {
        cycle: '令和8年度',
        label: { en: 'April 2026 intake', ja: '' },
        words: { en: 'Closes Thursday, 14 May 2026', ja: '令和8年5月14日（木）締切' },
      }),
    ])
    expect(calls[0]).toMatchObject({
      cycle: '令和9年度',
      label: { en: 'April 2027 intake' },
      words: { en: 'Closes 14 May 2027', ja: '令和9年5月14日締切' },
    })
  })
})

describe('a date a year later', () => {
  it.each([
    ['the same day', day('2026-04-01'), day('2027-04-01')],
    ['29 February: the 28th', day('2028-02-29'), day('2029-02-28')],
    ['28 February stays the 28th', day('2027-02-28'), day('2028-02-28')],
    [
      'late February reaches to its end',
      day('2027-02-21', '2027-02-28', 'third'),
      day('2028-02-21', '2028-02-29', 'third'),
    ],
    [
      'February after a leap year',
      day('2028-02-01', '2028-02-29', 'month'),
      day('2029-02-01', '2029-02-28', 'month'),
    ],
    [
      'a period over New Year',
      day('2026-12-01', '2027-02-28', 'season'),
      day('2027-12-01', '2028-02-29', 'season'),
    ],
  ])('is %s', (_name, date, next) => {
    expect(dateNextYear(date)).toEqual(next)
  })

  it('has its month, its precision and its order, whatever the year', () => {
    const month = fc.record({
      year: fc.integer({ min: 1996, max: 2400 }),
      month: fc.integer({ min: 1, max: 12 }),
      third: fc.constantFrom<[number, number]>([1, 10], [11, 20], [21, 31], [1, 31]),
    })
    fc.assert(
      fc.property(month, ({ year, month: m, third: [from, to] }) => {
        const bounds = (y: number): VagueDate => ({
          earliest: calendarDay(y, m, from),
          latest: calendarDay(y, m, Math.min(to, daysInMonth(y, m))),
          precision: 'third',
        })
        expect(dateNextYear(bounds(year))).toEqual(bounds(year + 1))
      }),
    )
  })

  it('counts days across months, leap days and years', () => {
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysLater('2027-02-28', 1)).toBe('2027-03-01')
    expect(daysLater('2026-12-20', 14)).toBe('2027-01-03')
    expect(daysLater('2026-03-29', -1)).toBe('2026-03-28')
  })
})
