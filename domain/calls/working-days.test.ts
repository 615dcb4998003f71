import { describe, expect, it } from 'vitest'
import { workingDaysBefore } from './working-days.ts'

describe('working days before a deadline', () => {
  it.each([
    ['2026-05-14', 0, '2026-05-14', 'none is the day itself'],
    ['2026-05-14', 1, '2026-05-13', 'Thursday to Wednesday'],
    ['2026-05-14', 3, '2026-05-11', 'Thursday to Monday'],
    ['2026-05-14', 4, '2026-05-08', 'over a weekend'],
    ['2026-05-16', 1, '2026-05-15', 'from a Saturday'],
    ['2026-05-17', 1, '2026-05-15', 'from a Sunday'],
    ['2026-05-18', 1, '2026-05-15', 'from a Monday'],
    ['2026-05-17', 0, '2026-05-17', 'a Sunday stays where it is'],
    ['2027-01-01', 1, '2026-12-31', 'over New Year'],
    ['2028-03-01', 1, '2028-02-29', 'to the leap day'],
    ['2026-05-14', 10, '2026-04-30', 'two weeks'],
  ])('%s less %d is %s: %s', (day, count, before) => {
    expect(workingDaysBefore(day, count)).toBe(before)
  })
})
