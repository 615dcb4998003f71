// Calendar days counted on, without clock or zone: no hour is ever lost to a change of clocks.

import { calendarDay, daysInMonth } from './calendar-day.ts'

const DAY_MS = 86_400_000

/** The day so many days later; earlier where `days` is negative. */
export function daysLater(day: string, days: number): string {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
  return calendarDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** The same day of the calendar so many years later; 29 February becomes the 28th. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const month = Number(day.slice(5, 7))
  return calendarDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** True for the last day of its month. */
export function isMonthEnd(day: string): boolean {
  return Number(day.slice(8)) === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
}

/** The last day of the month in which a day lies. */
export function monthEnd(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return calendarDay(year, month, daysInMonth(year, month))
}
