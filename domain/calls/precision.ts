// How exactly a date is known follows from its bounds alone, so that the parser, the date
// picker and what is said back agree: a whole month is "month", days 1–10 are a "third".
import { daysInMonth } from './calendar-day.ts'
import type { Precision } from './call.ts'

/** The precision of the inclusive bounds (`YYYY-MM-DD`, in order) of a date without a time. */
export function precisionOf(earliest: string, latest: string): Exclude<Precision, 'minute'> {
  if (earliest === latest) return 'day'
  const [from, to] = [split(earliest), split(latest)]
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  const isWhole = from.day === 1 && to.day === daysInMonth(to.year, to.month)
  if (months === 1) return isThird(from.day, to.day, isWhole, to) ? 'third' : 'month'
  if (months <= 3) return isWhole && months === 3 && from.month % 3 === 1 ? 'quarter' : 'season'
  return months <= 6 ? 'half' : 'year'
}

function isThird(from: number, to: number, isWhole: boolean, { year, month }: Day): boolean {
  if (isWhole) return false
  const end = daysInMonth(year, month)
  return (from === 1 && to === 10) || (from === 11 && to === 20) || (from === 21 && to === end)
}

type Day = { year: number; month: number; day: number }

function split(day: string): Day {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}
