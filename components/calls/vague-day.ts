// Bounds of a vague date, so that a person who says "month" need not count its days.

import { calendarDay, daysInMonth, isCalendarDay } from '@/domain/calls/calendar-day.ts'
import type { Precision, VagueDate } from '@/domain/calls/call.ts'

/** A date known to the day. */
export function exactDay(day: string): VagueDate {
  return { earliest: day, latest: day, precision: 'day' }
}

/** The whole third, month, season … in which a date's earliest day lies. */
export function withPrecision(date: VagueDate, precision: Precision): VagueDate {
  if (!isCalendarDay(date.earliest)) return { ...date, precision }
  const [earliest, latest] = boundsAround(date.earliest, precision)
  if (isToTheDay(precision)) return { ...date, precision, earliest, latest }
  // A clock time belongs to one day; a whole month has none.
  const { time: _time, ...rest } = date
  return { ...rest, precision, earliest, latest }
}

export function isToTheDay(precision: Precision): boolean {
  return precision === 'day' || precision === 'minute'
}

/** Sets the day of an exact date, or one bound of a vague one. */
export function withDay(date: VagueDate, bound: 'earliest' | 'latest', day: string): VagueDate {
  if (isToTheDay(date.precision)) return { ...date, earliest: day, latest: day }
  return { ...date, [bound]: day }
}

/** Sets or clears the wall-clock time; a time makes the date exact to the minute. */
export function withTime(date: VagueDate, time: string): VagueDate {
  const { time: _time, ...rest } = date
  if (time === '')
    return { ...rest, precision: rest.precision === 'minute' ? 'day' : rest.precision }
  return { ...rest, time, precision: 'minute' }
}

/** Sets or clears the zone. */
export function withZone(date: VagueDate, zone: string): VagueDate {
  const { zone: _zone, ...rest } = date
  return zone === '' ? rest : { ...rest, zone }
}

function boundsAround(day: string, precision: Precision): [string, string] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  switch (precision) {
    case 'minute':
    case 'day':
      return [day, day]
    case 'third': {
      const [from, to] =
        date <= 10 ? [1, 10] : date <= 20 ? [11, 20] : [21, daysInMonth(year, month)]
      return [calendarDay(year, month, from), calendarDay(year, month, to)]
    }
    case 'month':
      return months(year, month, 1)
    case 'season':
      return season(year, month)
    case 'quarter':
      return months(year, month - ((month - 1) % 3), 3)
    case 'half':
      return months(year, month <= 6 ? 1 : 7, 6)
    case 'year':
      return months(year, 1, 12)
  }
}

/** Spring begins in March; winter lies in two years. */
function season(year: number, month: number): [string, string] {
  if (month < 3) return months(year - 1, 12, 3)
  return months(year, month - (month % 3), 3)
}

function months(year: number, first: number, count: number): [string, string] {
  const last = first + count - 1
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last]
  return [
    calendarDay(year, first, 1),
    calendarDay(endYear, endMonth, daysInMonth(endYear, endMonth)),
  ]
}
