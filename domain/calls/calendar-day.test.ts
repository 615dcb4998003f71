import { describe, expect, it } from 'vitest'
import { calendarDay, daysInMonth, isCalendarDay } from './calendar-day.ts'

describe('a calendar day', () => {
  it.each(['2026-01-01', '2026-12-31', '2026-04-30', '2028-02-29', '2000-02-29', '2026-02-28'])(
    '%s exists',
    (text) => {
      expect(isCalendarDay(text)).toBe(true)
    },
  )

  it.each([
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a hundredth year'],
    ['2028-02-30', 'not even in a leap year'],
    ['2026-04-31', 'a month of 30 days'],
    ['2026-01-32', 'a month of 31 days'],
    ['2026-01-00', 'no day'],
    ['2026-00-10', 'no month'],
    ['2026-13-01', 'a month too many'],
    ['2026-1-01', 'one digit'],
    ['26-01-01', 'two digits'],
    [' 2026-01-01', 'a space before'],
    ['2026-01-01T00:00', 'more after'],
    ['', 'nothing'],
  ])('%s does not: %s', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })

  it('is written with four, two and two digits, so that days sort as text', () => {
    expect(calendarDay(2026, 5, 4)).toBe('2026-05-04')
    expect(calendarDay(2026, 12, 14)).toBe('2026-12-14')
    expect(calendarDay(33, 1, 1)).toBe('0033-01-01')
  })
})

describe('the days of a month', () => {
  it('are the ones everybody counts on their knuckles', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1))
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })

  it.each([
    [2028, 29],
    [2026, 28],
    [2000, 29],
    [1900, 28],
    [2100, 28],
  ])('of February %d are %d', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
  })
})
