// A date moved by whole days. A vague date keeps its kind only where it lands on such bounds
// again: ten days after early April is mid-April, but fourteen days after it is a span of
// days that nobody would call a third of a month.

import type { VagueDate } from './call.ts'
import { daysLater } from './later-day.ts'
import { precisionOf } from './precision.ts'

/** Both bounds moved, and the precision that they then have; time and zone stay. */
export function shiftDate(date: VagueDate, days: number): VagueDate {
  const earliest = daysLater(date.earliest, days)
  const latest = daysLater(date.latest, days)
  const isToTheDay = date.precision === 'minute' || date.precision === 'day'
  const precision = isToTheDay || days === 0 ? date.precision : precisionOf(earliest, latest)
  return { ...date, earliest, latest, precision }
}
