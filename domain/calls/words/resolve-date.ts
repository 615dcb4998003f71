// From what the words say to bounds on the calendar. The conventions: early is day 1–10,
// mid 11–20, late 21–end; 上旬, 中旬, 下旬 the same.
import { calendarDay, daysInMonth } from '../calendar-day.ts'
import type { Precision, VagueDate } from '../call.ts'
import type { PartialDate } from './partial-date.ts'
import type { Part, Season } from './term.ts'

export type Context = {
  readonly lang: 'en' | 'ja'
  /** The call's year, for dates that name none. */
  readonly year: number
  /** The zone in which a time without one is meant, an IANA name. */
  readonly zone: string
}

/** The bounds of a date whose year is known; undefined for a date that does not exist. */
export function resolveDate(
  date: PartialDate,
  year: number,
  context: Context,
): VagueDate | undefined {
  if (date.ambiguous) return undefined
  const bounds = boundsOf(date, year, context)
  if (!bounds) return undefined
  const [earliest, latest, precision] = bounds
  if (date.weekday !== undefined && !isWeekday(earliest, date.weekday)) return undefined
  if (!date.time) return { earliest, latest, precision }
  const { time, zone = context.zone } = date.time
  return { earliest, latest, precision: precision === 'day' ? 'minute' : precision, time, zone }
}

type Bounds = [earliest: string, latest: string, precision: Precision]

function boundsOf(date: PartialDate, year: number, context: Context): Bounds | undefined {
  if (date.month !== undefined) return boundsInMonth(date, year, date.month, context)
  if (date.day !== undefined) return undefined
  if (date.season) return seasonBounds(date.season, year, context)
  const first = firstMonth(date, context)
  if (first === undefined) return undefined
  if (date.half) return months(year, first + (date.half - 1) * 6, 6, 'half')
  if (date.quarter) return months(year, first + (date.quarter - 1) * 3, 3, 'quarter')
  if (date.part === 'last_day') return undefined
  if (date.part) return months(year, first + PARTS.indexOf(date.part) * 4, 4, 'season')
  return months(year, first, 12, 'year')
}

const PARTS: readonly Part[] = ['early', 'mid', 'late']

/** In which month a year begins: fiscal years in April, in the United States the October before. */
function firstMonth(date: PartialDate, context: Context): number | undefined {
  if (!date.fiscal) return 1
  if (context.zone.startsWith('America/')) return -2
  return context.lang === 'ja' || context.zone === 'Asia/Tokyo' ? 4 : undefined
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
  const actual = date.fiscal ? yearOfFiscalMonth(year, month, first) : year
  const length = daysInMonth(actual, month)
  const day = (n: number) => calendarDay(actual, month, n)
  if (date.day !== undefined) {
    return date.day >= 1 && date.day <= length ? [day(date.day), day(date.day), 'day'] : undefined
  }
  if (!date.part) return [day(1), day(length), 'month']
  if (date.part === 'last_day') return [day(length), day(length), 'day']
  const [from] = PART_DAYS[date.part]
  const to = Math.min(PART_DAYS[date.partTo ?? date.part][1], length)
  return from <= to ? [day(from), day(to), date.partTo ? 'month' : 'third'] : undefined
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

function seasonBounds(season: Season, year: number, context: Context): Bounds {
  const south = /^(Australia|Pacific\/Auckland|Africa\/Johannesburg)/.test(context.zone)
  const start = south ? ((SEASON_STARTS[season] + 5) % 12) + 1 : SEASON_STARTS[season]
  return months(year, start, 3, 'season')
}

/** `count` whole months from the given one; months outside 1–12 lie in the years around. */
function months(year: number, start: number, count: number, precision: Precision): Bounds {
  const [first, last] = [monthFrom(year, start), monthFrom(year, start + count - 1)]
  return [
    calendarDay(first.year, first.month, 1),
    calendarDay(last.year, last.month, daysInMonth(last.year, last.month)),
    precision,
  ]
}

function monthFrom(year: number, month: number): { year: number; month: number } {
  const index = month - 1
  return { year: year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

function isWeekday(day: string, weekday: number): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === weekday
}
