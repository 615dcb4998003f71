// A date as far as the words say it: "1 April" has no year yet, "15" (of "1–15 April") only
// a day. What is missing is borrowed from its neighbour or from the call's year later.
import type { Time } from './read-time.ts'
import type { Part, Season } from './term.ts'

export type PartialDate = {
  readonly year?: number
  /** The year is a fiscal one: it begins in April (in October in the United States). */
  readonly fiscal?: boolean
  /** A fiscal year named by both of its calendar years (2026–27); `year` is the first. */
  readonly twoYears?: boolean
  /** Years to add to the call's year: 来年, "next year". */
  readonly relativeYear?: number
  readonly month?: number
  readonly day?: number
  readonly part?: Part
  /** "mid to late April": the part it reaches to. */
  readonly partTo?: Part
  readonly half?: 1 | 2
  readonly quarter?: number
  readonly season?: Season
  /** 2026年中: said to lie in that year, which is then no mere name. */
  readonly during?: true
  readonly weekday?: number
  /** "second Tuesday": which of the month's; -1 is the last. */
  readonly nth?: number
  readonly time?: Time
  /** A zone that was named without a time. */
  readonly zone?: string
  /** The numbers could be read in two ways (3/4/2026). */
  readonly ambiguous?: boolean
  /** It has no bounds that everybody would agree on, or its time is none ("25:00"). */
  readonly unbounded?: boolean
  /** In which order day and month stood, where they were numbers and it is certain. */
  readonly numbers?: 'day_first' | 'month_first'
}

/** Says a year and nothing else: often the name of a call rather than its date. */
export function isYearAlone({
  year,
  fiscal: _fiscal,
  twoYears: _two,
  ...rest
}: PartialDate): boolean {
  return year !== undefined && Object.keys(rest).length === 0
}

/** A season, half or quarter without a month: in "前期募集" and "Spring admission" a mere name. */
export function isCoarse({ month, day, season, half, quarter, part }: PartialDate): boolean {
  return month === undefined && day === undefined && Boolean(season ?? half ?? quarter ?? part)
}

/** Names one day, be it by its number or by its place in the month. */
export function isExact(date: PartialDate): boolean {
  return date.day !== undefined || date.nth !== undefined || date.part === 'last_day'
}
