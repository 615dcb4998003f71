import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { yearOfCall, yearOfCycle } from './call-year.ts'

function day(text: string): VagueDate {
  return { earliest: text, latest: text, precision: 'day' }
}

describe('the year of a call', () => {
  it.each([
    ['2026–27', 2026],
    ['2027 Award Cycle', 2027],
    ['令和8年度', 2026],
    ['Spring', undefined],
    ['', undefined],
  ])('is the first that its cycle names: %s', (cycle, year) => {
    expect(yearOfCycle(cycle)).toBe(year)
  })

  it.each([
    ['the cycle’s', '2027', day('2026-11-01'), day('2026-12-01'), 2027],
    ['else that of its opening', '', day('2026-11-01'), day('2027-01-31'), 2026],
    ['else that of its deadline', '', null, day('2027-01-31'), 2027],
    ['that of its opening alone', '', day('2026-11-01'), null, 2026],
    ['else unknown', '', null, null, undefined],
  ])('is %s', (_name, cycle, opens, closes, year) => {
    expect(yearOfCall({ cycle, opens, closes })).toBe(year)
  })
})
