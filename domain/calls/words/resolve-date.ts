// From what the words say to bounds on the calendar. The conventions: early is day 1–10,
// mid 11–20, late 21–end; 上旬, 中旬, 下旬 the same.
import { calendarDay, daysInMonth, isCalendarDay, weekdayOf } from '../calendar-day.ts'
import type { VagueDate } from '../call.ts'
import { precisionOf } from '../precision.ts'
import { agencyZone } from './agency-zone.ts'
import type { PartialDate } from './partial-date.ts'
import type { Part, Season } from './term.ts'

export type Context = {
  readonly lang: 'en' | 'ja'
  /** The call's year, for dates that name none. */
  readonly year: number
  /** The zone in which a time without one is meant, an IANA name. */
  readonly zone: string
}

/**
 * The bounds of a date whose year is known; undefined for a date that does not exist or that
 * these conventions do not bound. Whether a weekday fits is `fitsWeekday`'s to say, once the
 * year is settled.
 */
export function resolveDate(
  date: PartialDate,
  year: number,
  context: Context,
): VagueDate | undefined {
  if (date.ambiguous || date.unbounded) return undefined
  const bounds = boundsOf(date, year, context)
  if (!bounds) return undefined
  const [earliest, latest] = bounds
  const precision = precisionOf(earliest, latest)
  if (!date.time) {
    return {
      earliest,
      latest,
      precision,
      ...(date.zone && { zone: agencyZone(date.zone, context.zone) }),
    }
  }
  const { time } = date.time
  const zone = agencyZone(date.time.zone, context.zone)
  return { earliest, latest, precision: precision === 'day' ? 'minute' : precision, time, zone }
}

/** False for a weekday that is not that day's. */
export function fitsWeekday({ weekday }: PartialDate, { earliest }: VagueDate): boolean {
  return weekday === undefined || weekdayOf(earliest) === weekday
}

type Bounds = [earliest: string, latest: string]

function boundsOf(date: PartialDate, year: number, context: Context): Bounds | undefined {
  if (date.month !== undefined) return boundsInMonth(date, year, date.month, context)
  if (date.day !== undefined) return undefined
  if (date.season) return seasonBounds(date.season, year, context)
  const first = firstMonth(date, context)
  if (first === undefined) return undefined
  return boundsInYear(date, nameYear(date, year, first), first)
}

/** Where a fiscal year begins before its calendar year, 2026–27 is called 2027. */
function nameYear({ twoYears }: PartialDate, year: number, first: number): number {
  return twoYears && first < 1 ? year + 1 : year
}

function boundsInYear(date: PartialDate, year: number, first: number): Bounds | undefined {
  if (date.half) return months(year, first + (date.half - 1) * 6, 6)
  if (date.quarter) return months(year, first + (date.quarter - 1) * 3, 3)
  if (date.part) return partOfYear(date, year, first)
  return months(year, first, 12)
}

/** "early 2027" and "late 2027" are its first and last quarter; its middle has no bounds. */
function partOfYear(
  { part, partTo }: PartialDate,
  year: number,
  first: number,
): Bounds | undefined {
  if (partTo) return undefined
  if (part === 'early') return months(year, first, 3)
  return part === 'late' ? months(year, first + 9, 3) : undefined
}

const UNITED_STATES =
  /^(US\/|America\/(New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Indiana|Kentucky))|^Pacific\/Honolulu/

/** In which month a fiscal year begins; below one lies in the year before. */
function firstMonth({ fiscal }: PartialDate, { zone, lang }: Context): number | undefined {
  if (!fiscal) return 1
  if (UNITED_STATES.test(zone)) return -2
  if (zone.startsWith('Australia/')) return -5
  const april = /^(Asia\/(Tokyo|Kolkata|Singapore|Hong_Kong)|America\/|Europe\/London)/
  return lang === 'ja' || april.test(zone) ? 4 : undefined
}

function boundsInMonth(
  date: PartialDate,
  year: number,
  month: number,
  context: Context,
): Bounds | undefined {
  if (month < 1 || month > 12) return undefined
  const first = firstMonth(date, context)
  if (first === undefined) return undefined
  const actual = date.fiscal ? yearOfFiscalMonth(nameYear(date, year, first), month, first) : year
  const length = daysInMonth(actual, month)
  const day = (n: number) => calendarDay(actual, month, n)
  if (date.nth !== undefined) return nthWeekday(date, actual, month)
  if (date.day !== undefined) {
    return date.day >= 1 && date.day <= length ? [day(date.day), day(date.day)] : undefined
  }
  if (!date.part) return [day(1), day(length)]
  if (date.part === 'last_day') return [day(length), day(length)]
  const [from] = PART_DAYS[date.part]
  const to = Math.min(PART_DAYS[date.partTo ?? date.part][1], length)
  return from <= to ? [day(from), day(to)] : undefined
}

/** The second Tuesday of a month; -1 is the last. */
function nthWeekday(
  { nth = 1, weekday = 0 }: PartialDate,
  year: number,
  month: number,
): Bounds | undefined {
  const first = calendarDay(year, month, 1)
  const offset = (weekday - weekdayOf(first) + 7) % 7
  const last = daysInMonth(year, month)
  const day =
    nth > 0 ? 1 + offset + (nth - 1) * 7 : 1 + offset + 7 * Math.floor((last - 1 - offset) / 7)
  return day <= last ? [calendarDay(year, month, day), calendarDay(year, month, day)] : undefined
}

/** 2026年度 1月 is January 2027; October of the United States' FY2026 is in 2025. */
function yearOfFiscalMonth(fiscalYear: number, month: number, first: number): number {
  if (first > 1) return month < first ? fiscalYear + 1 : fiscalYear
  return month >= 12 + first ? fiscalYear - 1 : fiscalYear
}

const PART_DAYS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  last_day: [31, 31],
}

const SEASON_STARTS: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
}

const SOUTHERN =
  /^(Australia|Pacific\/Auckland|Africa\/Johannesburg|America\/(Sao_Paulo|Argentina|Santiago))/

function seasonBounds(season: Season, year: number, { zone }: Context): Bounds {
  const start = SEASON_STARTS[season]
  return months(year, SOUTHERN.test(zone) ? ((start + 5) % 12) + 1 : start, 3)
}

/** `count` whole months from the given one; months outside 1–12 lie in the years around. */
function months(year: number, start: number, count: number): Bounds {
  const [first, last] = [monthFrom(year, start), monthFrom(year, start + count - 1)]
  return [
    calendarDay(first.year, first.month, 1),
    calendarDay(last.year, last.month, daysInMonth(last.year, last.month)),
  ]
}

function monthFrom(year: number, month: number): { year: number; month: number } {
  const index = month - 1
  return { year: year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** False where a shift of years has made 29 February of a year without one. */
export function isDay(date: VagueDate): boolean {
  return isCalendarDay(date.earliest) && isCalendarDay(date.latest)
}
