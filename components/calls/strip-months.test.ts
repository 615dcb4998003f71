import { describe, expect, it } from 'vitest'
import { isNamed, type Month, monthsAround, namesYear, type Room } from './strip-months.ts'

const months = (first: string, last: string) =>
  monthsAround(Date.parse(first), Date.parse(last), Date.parse(first))
const named = (all: readonly Month[], room: Room) =>
  all.filter((month) => isNamed(month, all.length, room)).map(({ month }) => month)

describe('the months of a strip', () => {
  it('are all named when there are few, and every second, third … when there are many', () => {
    expect(named(months('2026-04-10', '2026-06-01'), 'narrow')).toEqual([3, 4, 5, 6, 7, 8])
    const year = months('2026-02-10', '2026-11-10')
    expect(year).toHaveLength(12)
    expect(named(year, 'wide')).toHaveLength(12)
    expect(named(year, 'narrow')).toEqual([1, 3, 5, 7, 9, 11])
    expect(named(months('2026-01-10', '2030-01-10'), 'narrow')).toEqual([1, 1, 1, 1, 1])
  })

  it('carry the year at each January, and at the beginning where that is not next to one', () => {
    const year = (first: string, last: string) => {
      const all = months(first, last)
      return all.flatMap(({ year }, index) => (namesYear(all, index) ? [year] : []))
    }
    expect(year('2026-04-10', '2026-06-01')).toEqual([2026])
    expect(year('2026-10-10', '2027-02-01')).toEqual([2026, 2027])
    // December stands right before January: two years would run into each other.
    expect(year('2027-01-10', '2027-11-01')).toEqual([2027])
  })
})
