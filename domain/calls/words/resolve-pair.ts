// Opening and closing help each other out: a year said once holds for both, a period may
// wrap over New Year, and one that ends before it begins is not repaired but handed back.
import type { Precision, VagueDate } from '../call.ts'
import type { Found } from './gather.ts'
import type { PartialDate } from './partial-date.ts'
import { type Context, resolveDate } from './resolve-date.ts'

export type Pair = { opens: VagueDate | null; closes: VagueDate | null; unclear: Found[] }

export function resolvePair(
  opens: Found | undefined,
  closes: Found | undefined,
  context: Context,
): Pair {
  const [openYear, closeYear] = [
    statedYear(opens?.date, context) ?? statedYear(opens?.last, context),
    statedYear(closes?.date, context) ?? statedYear(closes?.last, context),
  ]
  const fiscal = Boolean(opens?.date.fiscal || closes?.date.fiscal)
  const first = resolve(opens, openYear ?? closeYear ?? context.year, fiscal, context, closes)
  const last = resolve(closes, closeYear ?? openYear ?? context.year, fiscal, context, opens)
  const unclear = [...(opens && !first ? [opens] : []), ...(closes && !last ? [closes] : [])]
  if (!first || !last || last.latest >= first.earliest) {
    return { opens: first ?? null, closes: last ?? null, unclear }
  }
  const yearIsOpen = openYear === undefined || closeYear === undefined
  if (yearIsOpen && wrapsNewYear(first, last)) {
    return openYear === undefined && closeYear !== undefined
      ? { opens: shift(first, -1), closes: last, unclear }
      : { opens: first, closes: shift(last, 1), unclear }
  }
  return {
    opens: null,
    closes: null,
    unclear: [opens, closes].filter((found) => found !== undefined),
  }
}

function statedYear(date: PartialDate | undefined, context: Context): number | undefined {
  if (date?.relativeYear !== undefined) return context.year + date.relativeYear
  return date?.year
}

function resolve(
  found: Found | undefined,
  year: number,
  fiscal: boolean,
  context: Context,
  other: Found | undefined,
): VagueDate | undefined {
  if (!found) return undefined
  const stated = found.date.year !== undefined
  const one = (date: PartialDate) =>
    resolveDate(withZone({ ...date, ...(!stated && fiscal && { fiscal }) }, other), year, context)
  const first = one(found.date)
  if (!found.last) return first
  const last = one(found.last)
  if (!first || !last || last.latest < first.earliest) return undefined
  return { earliest: first.earliest, latest: last.latest, precision: spanPrecision(first, last) }
}

/** "12:00 on 1 April to 12:00 on 14 May (JST)": the zone said once holds for both. */
function withZone(date: PartialDate, other: Found | undefined): PartialDate {
  const zone = other?.date.time?.zone
  if (!date.time || date.time.zone || !zone) return date
  return { ...date, time: { ...date.time, zone } }
}

/** Periods over New Year open in the second half of a year and close in the first. */
function wrapsNewYear(opens: VagueDate, closes: VagueDate): boolean {
  return opens.earliest.slice(5) >= '07' && closes.latest.slice(5) < '07'
}

function shift(date: VagueDate, years: number): VagueDate {
  const moved = (day: string) => `${Number(day.slice(0, 4)) + years}${leapSafe(day.slice(4))}`
  return { ...date, earliest: moved(date.earliest), latest: moved(date.latest) }
}

/** The end of February is its 28th in most years. */
function leapSafe(monthAndDay: string): string {
  return monthAndDay === '-02-29' ? '-02-28' : monthAndDay
}

const THIRDS = [
  ['01', '10'],
  ['11', '20'],
] as const

function spanPrecision(first: VagueDate, last: VagueDate): Precision {
  if (first.earliest.slice(0, 7) !== last.latest.slice(0, 7)) return 'season'
  const [from, to] = [first.earliest.slice(8), last.latest.slice(8)]
  const isThird = THIRDS.some(([start, end]) => from === start && to === end)
  return isThird || (from === '21' && to >= '28') ? 'third' : 'month'
}
