// Reads a date in every order and spelling in which it is printed, with whatever stands
// around it: weekday, year, time.
import type { PartialDate } from './partial-date.ts'
import { readTime, type Time } from './read-time.ts'
import {
  japaneseYear,
  readRelativeYear,
  readTrailingYear,
  readYearNumber,
  yearAlone,
} from './read-year.ts'
import { type Reader, skip, take, takeMark } from './reader.ts'

/**
 * Reads one date at the reader's place, with its weekday, year and time wherever they stand.
 * @param bare a lone number counts as a day (the other end of a range says its month)
 */
export function readDate(reader: Reader, bare = false): PartialDate | undefined {
  const start = reader.at
  const timeFirst = readTime(reader)
  if (timeFirst) {
    takeMark(reader, 'comma')
    skip(reader, 'filler')
  }
  skip(reader, 'filler')
  const weekday = readWeekday(reader)
  const core = readCore(reader, bare)
  if (!core) {
    reader.at = start
    return undefined
  }
  const laterWeekday = weekday ?? readWeekday(reader)
  const year = core.year ?? readTrailingYear(reader)
  const time = timeFirst ?? readTrailingTime(reader)
  const relativeYear = core.relativeYear ?? readRelativeYear(reader)
  return {
    ...core,
    ...(laterWeekday !== undefined && { weekday: laterWeekday }),
    ...(year !== undefined && { year }),
    ...(relativeYear !== undefined && { relativeYear }),
    ...(time && { time }),
  }
}

function readCore(reader: Reader, bare: boolean): PartialDate | undefined {
  return (
    attempt(reader, numericDate) ??
    attempt(reader, japaneseDate) ??
    attempt(reader, dayMonth) ??
    attempt(reader, monthDay) ??
    attempt(reader, partOfMonth) ??
    attempt(reader, pieceOfYear) ??
    attempt(reader, yearAlone) ??
    (bare ? attempt(reader, dayAlone) : undefined)
  )
}

type Rule = (reader: Reader) => PartialDate | undefined

function attempt(reader: Reader, rule: Rule): PartialDate | undefined {
  const start = reader.at
  const found = rule(reader)
  if (!found) reader.at = start
  return found
}

/** 2026-04-01, 2026/4/1, 2026.4.1; 14/5/2026, 5/14, 14.5.2026. */
function numericDate(reader: Reader): PartialDate | undefined {
  const first = take(reader, 'number')
  const mark =
    first && (takeMark(reader, 'dash') ?? takeMark(reader, 'slash') ?? takeMark(reader, 'dot'))
  const second = mark?.tight ? take(reader, 'number') : undefined
  if (!first || !mark || !second?.tight) return undefined
  const before = reader.at
  const third = takeMark(reader, mark.mark) ? take(reader, 'number') : undefined
  if (!third) reader.at = before
  if (first.digits === 4) {
    if (third) return { year: first.value, month: second.value, day: third.value }
    return mark.mark === 'slash' && second.digits <= 2
      ? { year: first.value, month: second.value }
      : undefined
  }
  if (third ? third.digits !== 4 : mark.mark !== 'slash') return undefined
  return {
    ...dayAndMonth(first.value, second.value, reader.lang),
    ...(third && { year: third.value }),
  }
}

/** Which number is the month: certain beyond twelve; Japanese puts the month first. */
function dayAndMonth(first: number, second: number, lang: 'en' | 'ja'): PartialDate {
  if (lang === 'ja' || second > 12) return { month: first, day: second }
  if (first > 12 || first === second) return { day: first, month: second }
  return { day: first, month: second, ambiguous: true }
}

/** 令和8年4月1日, 2026年度前期, 4月上旬, 来年4月, 1日. */
function japaneseDate(reader: Reader): PartialDate | undefined {
  const relativeYear = readRelativeYear(reader)
  const year = japaneseYear(reader)
  if (year) skip(reader, 'filler')
  const month = numberWithUnit(reader, 'month')
  if (month !== undefined) {
    skip(reader, 'filler')
    const day = numberWithUnit(reader, 'day') ?? dayBeforeHinge(reader)
    const part = day === undefined ? readParts(reader) : undefined
    return { ...year, ...given({ relativeYear }), month, ...given({ day }), ...part }
  }
  const piece = readPiece(reader) ?? readParts(reader)
  if (year) return { ...year, ...piece }
  if (relativeYear !== undefined && piece) return { relativeYear, ...piece }
  const day = numberWithUnit(reader, 'day')
  return day === undefined ? undefined : { day }
}

function numberWithUnit(reader: Reader, unit: 'month' | 'day'): number | undefined {
  const start = reader.at
  const number = take(reader, 'number')
  const found = number && take(reader, 'unit')
  if (number && found?.unit === unit) return number.value
  reader.at = start
  return undefined
}

/** The 1 of 4月1～15日, whose unit comes with the other end. */
function dayBeforeHinge(reader: Reader): number | undefined {
  const start = reader.at
  const day = take(reader, 'number')
  const hinge = day && (takeMark(reader, 'dash') ?? take(reader, 'to'))
  reader.at = hinge ? start + 1 : start
  return hinge && day?.value
}

/** 14 May 2026, 14th of May. */
function dayMonth(reader: Reader): PartialDate | undefined {
  const day = take(reader, 'number')
  if (!day || day.digits > 2) return undefined
  takeMark(reader, 'dash')
  skip(reader, 'filler')
  const month = take(reader, 'month')
  return month && { day: day.value, month: month.month }
}

/** May 14, May 14th; May alone. */
function monthDay(reader: Reader): PartialDate | undefined {
  const month = take(reader, 'month')
  if (!month) return undefined
  const start = reader.at
  skip(reader, 'filler')
  const day = take(reader, 'number')
  if (day && day.digits <= 2 && !startsTime(reader)) return { month: month.month, day: day.value }
  reader.at = start
  return { month: month.month }
}

/** The number just read was an hour: "May, 5 pm". */
function startsTime(reader: Reader): boolean {
  const next = reader.terms[reader.at]
  return (
    next?.is === 'meridiem' ||
    (next?.is === 'mark' &&
      next.mark === 'colon' &&
      next.tight &&
      reader.terms[reader.at + 1]?.is === 'number')
  )
}

/** early April, mid-to-late May, end of March 2026. */
function partOfMonth(reader: Reader): PartialDate | undefined {
  const parts = readParts(reader)
  if (!parts) return undefined
  takeMark(reader, 'dash')
  skip(reader, 'filler')
  const month = take(reader, 'month')
  if (month) return { ...parts, month: month.month }
  const year = readYearNumber(reader)
  return year === undefined ? undefined : { ...parts, year }
}

function readParts(reader: Reader): PartialDate | undefined {
  const first = take(reader, 'part')
  if (!first) return undefined
  const start = reader.at
  const hinge = takeMark(reader, 'dash') ?? take(reader, 'to')
  takeMark(reader, 'dash')
  const hinge2 = take(reader, 'to')
  takeMark(reader, 'dash')
  const second = hinge || hinge2 ? take(reader, 'part') : undefined
  if (second && !(reader.lang === 'en' && reader.terms[reader.at]?.is === 'number')) {
    return { part: first.part, partTo: second.part }
  }
  reader.at = start
  return { part: first.part }
}

/** first half of 2026, Q1 FY2026, spring 2026, autumn. */
function pieceOfYear(reader: Reader): PartialDate | undefined {
  const piece = readPiece(reader)
  if (!piece) return undefined
  const start = reader.at
  takeMark(reader, 'comma')
  skip(reader, 'filler')
  const relativeYear = readRelativeYear(reader)
  if (relativeYear !== undefined) return { ...piece, relativeYear }
  const year = yearAlone(reader)
  if (year) return { ...piece, ...year }
  reader.at = start
  return piece
}

function readPiece(reader: Reader): PartialDate | undefined {
  const half = take(reader, 'half')
  if (half) return { half: half.half }
  const quarter = take(reader, 'quarter')
  if (quarter) return { quarter: quarter.quarter }
  const season = take(reader, 'season')
  return season && { season: season.season }
}

function dayAlone(reader: Reader): PartialDate | undefined {
  const day = take(reader, 'number')
  return day && day.digits <= 2 && !startsTime(reader) ? { day: day.value } : undefined
}

function readWeekday(reader: Reader): number | undefined {
  const start = reader.at
  const open = takeMark(reader, 'open')
  if (!open) takeMark(reader, 'comma')
  const found = take(reader, 'weekday')
  if (!found || (open && !takeMark(reader, 'close'))) {
    reader.at = start
    return undefined
  }
  if (!open) takeMark(reader, 'comma')
  return found.weekday
}

function readTrailingTime(reader: Reader): Time | undefined {
  const start = reader.at
  takeMark(reader, 'comma')
  skip(reader, 'filler')
  const time = readTime(reader) ?? bracketedTime(reader)
  if (!time) reader.at = start
  return time
}

function bracketedTime(reader: Reader): Time | undefined {
  if (!takeMark(reader, 'open')) return undefined
  const time = readTime(reader)
  return time && takeMark(reader, 'close') ? time : undefined
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
