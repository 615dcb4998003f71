// A date moved by whole days. A vague date keeps its kind only where it lands on such bounds
// again: ten days after early April is mid-April, but fourteen days after it is a span of
// days that nobody would call a third of a month.

import type { Precision, VagueDate } from './call.ts'
import { daysLater, isMonthEnd } from './later-day.ts'

/** Both bounds moved, and the precision that they then have; time and zone stay. */
export function shiftDate(date: VagueDate, days: number): VagueDate {
  const earliest = daysLater(date.earliest, days)
  const latest = daysLater(date.latest, days)
  const kept = date.precision
  const precision =
    kept === 'minute' || kept === 'day' || days === 0 || areWholeMonths(earliest, latest)
      ? kept
      : spanKind(earliest, latest)
  return { ...date, earliest, latest, precision }
}

/** As words for such bounds are understood: within one month, or over several. */
function spanKind(earliest: string, latest: string): Precision {
  if (!sameMonth(earliest, latest)) return 'season'
  return isThird(earliest, latest) ? 'third' : 'month'
}

/** So many days that are whole months again are as many months as before. */
function areWholeMonths(earliest: string, latest: string): boolean {
  return earliest.endsWith('-01') && isMonthEnd(latest)
}

/** True where days within one month are its first, second or last third. */
function isThird(earliest: string, latest: string): boolean {
  const [from, to] = [earliest.slice(8), latest.slice(8)]
  if (from === '21') return isMonthEnd(latest)
  return (from === '01' && to === '10') || (from === '11' && to === '20')
}

function sameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7)
}
