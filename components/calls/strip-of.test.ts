import { describe, expect, it } from 'vitest'
import type { VagueDate } from '@/domain/calls/call.ts'
import { type Period, stripOf } from './strip-of.ts'
import { exactDay, withPrecision } from './vague-day.ts'

const period = (opens: VagueDate | null, closes: VagueDate | null, rolling = false): Period => ({
  opens,
  closes,
  rolling,
})
const strip = (...periods: Period[]) => stripOf(periods, '2026-05-01')
const bars = (...periods: Period[]) => strip(...periods)?.lanes.flatMap(({ bars }) => bars) ?? []
const kinds = (...periods: Period[]) => bars(...periods).map(({ is }) => is)
const early = (month: string) => withPrecision(exactDay(`2026-${month}-01`), 'third')

describe('stripOf', () => {
  it('draws nothing without a date', () => {
    expect(strip(period(null, null))).toBeNull()
    expect(strip()).toBeNull()
  })

  it('is solid between the latest opening and the earliest closing, shaded outside', () => {
    const drawn = strip(period(early('04'), early('06')))
    expect(drawn?.months.map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8])
    const [opening, open, closing] = drawn?.lanes[0]?.bars ?? []
    expect([opening?.is, open?.is, closing?.is]).toEqual(['opening', 'open', 'closing'])
    expect(opening?.from).toBeCloseTo(31 / 184)
    expect(opening?.to).toBe(open?.from)
    expect(open?.to).toBe(closing?.from)
    expect(closing?.to).toBeCloseTo((31 + 30 + 31 + 10) / 184)
    expect(drawn?.today).toBeCloseTo(61 / 184)
  })

  it('marks the first possible opening and the last possible closing', () => {
    const [lane] = strip(period(early('04'), early('06')))?.lanes ?? []
    expect(lane?.ends.map(({ is }) => is)).toEqual(['opens', 'closes'])
    expect(lane?.ends[0]?.at).toBe(lane?.bars[0]?.from)
    expect(lane?.ends[1]?.at).toBe(lane?.bars[2]?.to)
  })

  it('has no certain part when it might close before it opens', () => {
    const month = withPrecision(exactDay('2026-04-01'), 'month')
    expect(kinds(period(month, month))).toEqual(['either'])
  })

  it('draws a deadline alone as its day, or as the days on which it may be', () => {
    expect(kinds(period(null, exactDay('2026-05-12')))).toEqual(['deadline'])
    expect(kinds(period(null, early('05')))).toEqual(['closing'])
  })

  it('goes on to the edge where nobody said when it closes, openly so', () => {
    const [unsaid] = bars(period(exactDay('2026-05-12'), null))
    expect(unsaid).toMatchObject({ is: 'unsaid', to: 1 })
    expect(kinds(period(early('05'), null))).toEqual(['opening', 'unsaid'])
  })

  it('is open to the edges when applications are taken at any time', () => {
    expect(bars(period(null, null, true))).toEqual([{ is: 'open', from: 0, to: 1 }])
    expect(bars(period(exactDay('2026-05-12'), null, true))[0]).toMatchObject({ is: 'open', to: 1 })
    const [until] = bars(period(null, exactDay('2026-06-30'), true))
    expect(until).toMatchObject({ is: 'open', from: 0 })
  })

  it('waits while a day is half typed', () => {
    expect(strip(period({ ...exactDay('2026-05-12'), latest: '' }, null))).toBeNull()
  })

  it('draws every round, under each other where they overlap', () => {
    const round = (from: string, to: string) => period(exactDay(from), exactDay(to))
    const apart = strip(round('2026-03-01', '2026-04-01'), round('2026-06-01', '2026-07-01'))
    expect(apart?.lanes).toHaveLength(1)
    expect(apart?.lanes[0]?.bars).toHaveLength(2)
    const over = strip(round('2026-03-01', '2026-04-01'), round('2026-03-20', '2026-07-01'))
    expect(over?.lanes).toHaveLength(2)
  })

  it('stretches to today when that is near, and says where today is when it is not', () => {
    const call = [period(exactDay('2026-08-01'), exactDay('2026-08-31'))]
    expect(stripOf(call, '2026-04-20')?.months[0]).toMatchObject({ year: 2026, month: 4 })
    expect(stripOf(call, '2024-04-20')?.today).toBe('before')
    expect(stripOf(call, '2030-04-20')?.today).toBe('after')
  })

  it('never draws more than five years', () => {
    expect(strip(period(exactDay('2020-01-01'), exactDay('2036-01-01')))?.months).toHaveLength(60)
  })
})
