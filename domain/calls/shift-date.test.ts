import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { daysLater } from './later-day.ts'
import { shiftDate } from './shift-date.ts'

function span(earliest: string, latest: string, precision: VagueDate['precision']): VagueDate {
  return { earliest, latest, precision }
}

describe('a vague date shifted', () => {
  it.each([
    ['early April onto mid-April', span('2026-04-01', '2026-04-10', 'third'), 10, 'third'],
    ['mid-April onto early April', span('2026-04-11', '2026-04-20', 'third'), -10, 'third'],
    ['mid-April onto late April', span('2026-04-11', '2026-04-20', 'third'), 10, 'third'],
    ['early April by two weeks', span('2026-04-01', '2026-04-10', 'third'), 14, 'month'],
    ['late March onto 1–11 April', span('2026-03-21', '2026-03-31', 'third'), 11, 'month'],
    ['late March onto 10–20 April', span('2026-03-21', '2026-03-31', 'third'), 20, 'month'],
    ['late March onto 11–21 April', span('2026-03-21', '2026-03-31', 'third'), 21, 'month'],
    ['late February onto 3–10 March', span('2026-02-21', '2026-02-28', 'third'), 10, 'month'],
    ['late April onto 21–30 May', span('2026-04-21', '2026-04-30', 'third'), 30, 'month'],
    ['late April into May', span('2026-04-21', '2026-04-30', 'third'), 5, 'season'],
    ['15–24 April onto mid-April', span('2026-04-15', '2026-04-24', 'month'), -4, 'third'],
    ['July onto August', span('2026-07-01', '2026-07-31', 'month'), 31, 'month'],
    ['April by two weeks', span('2026-04-01', '2026-04-30', 'month'), 14, 'season'],
    ['a quarter onto the next', span('2026-07-01', '2026-09-30', 'quarter'), 92, 'quarter'],
    [
      'a quarter that only ends with a month',
      span('2026-04-01', '2026-06-30', 'quarter'),
      92,
      'season',
    ],
    [
      'a quarter that only begins with a month',
      span('2026-04-01', '2026-06-30', 'quarter'),
      91,
      'season',
    ],
    ['a half onto that of the next year', span('2025-10-01', '2026-03-31', 'half'), 365, 'half'],
    ['a half by two weeks', span('2026-01-01', '2026-06-30', 'half'), 14, 'year'],
    ['a year onto the next', span('2026-01-01', '2026-12-31', 'year'), 365, 'year'],
    ['a day', span('2026-04-01', '2026-04-01', 'day'), 14, 'day'],
    ['a minute', span('2026-04-01', '2026-04-01', 'minute'), 14, 'minute'],
    ['any days by none', span('2026-01-15', '2026-04-14', 'quarter'), 0, 'quarter'],
  ] as const)('keeps its kind only where it is one: %s', (_name, date, days, precision) => {
    expect(shiftDate(date, days)).toEqual({
      earliest: daysLater(date.earliest, days),
      latest: daysLater(date.latest, days),
      precision,
    })
  })

  it('keeps its time and its zone', () => {
    const noon = { ...span('2026-05-14', '2026-05-14', 'minute'), time: '12:00', zone: 'aoe' }
    expect(shiftDate(noon, 1)).toEqual({
      ...noon,
      earliest: '2026-05-15',
      latest: '2026-05-15',
    })
  })

  it('comes back to its days when shifted back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: 0, max: 90 }),
        (by, wide) => {
          const date = span('2027-12-15', daysLater('2027-12-15', wide), 'day')
          expect(shiftDate(shiftDate(date, by), -by)).toEqual(date)
        },
      ),
    )
  })
})
