import { describe, expect, it } from 'vitest'
import type { Call, VagueDate } from '@/domain/calls/call.ts'
import { newCall } from './new-call.ts'
import { stripOf } from './strip-of.ts'
import { exactDay, withPrecision } from './vague-day.ts'

const call = (opens: VagueDate | null, closes: VagueDate | null): Call => ({
  ...newCall('a', '2026'),
  opens,
  closes,
})
const early = (month: string) => withPrecision(exactDay(`2026-${month}-01`), 'third')
const MONTH = 1 / 6

describe('stripOf', () => {
  it('draws nothing without a date', () => {
    expect(stripOf(call(null, null), '2026-04-15')).toBeNull()
  })

  it('is solid between the latest opening and the earliest closing, shaded outside', () => {
    const strip = stripOf(call(early('04'), early('06')), '2026-05-01')
    expect(strip?.months.map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8])
    expect(strip?.vague).toHaveLength(2)
    const [before, after] = strip?.vague ?? []
    expect(before?.from).toBeCloseTo(31 / 184)
    expect(before?.to).toBe(strip?.certain?.from)
    expect(strip?.certain?.to).toBe(after?.from)
    expect(strip?.today).toBeCloseTo(61 / 184)
  })

  it('has no certain part when it might close before it opens', () => {
    const month = withPrecision(exactDay('2026-04-01'), 'month')
    const strip = stripOf(call(month, month), '2026-04-01')
    expect(strip?.certain).toBeNull()
    expect(strip?.vague).toHaveLength(1)
  })

  it('draws an exact deadline alone as certain', () => {
    const strip = stripOf(call(null, exactDay('2026-05-12')), '2030-01-01')
    expect(strip?.openStart).toBe(true)
    expect(strip?.certain).not.toBeNull()
    expect((strip?.certain?.to ?? 1) - (strip?.certain?.from ?? 0)).toBeLessThan(MONTH)
    expect(strip?.today).toBeNull()
  })

  it('waits while a day is half typed', () => {
    expect(stripOf(call({ ...exactDay('2026-05-12'), latest: '' }, null), '2026-05-01')).toBeNull()
  })

  it('never draws more than two years', () => {
    const strip = stripOf(call(exactDay('2020-01-01'), exactDay('2030-01-01')), '2026-05-01')
    expect(strip?.months).toHaveLength(24)
  })
})
