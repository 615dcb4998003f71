// Reads a date in every order and spelling in which it is printed, with whatever stands
// around it: weekday, year, time and zone.
import type { PartialDate } from './partial-date.ts'
import { japaneseDate } from './read-japanese-date.ts'
import { numericDate } from './read-numeric-date.ts'
import { readParts, readPiece } from './read-piece.ts'
import { readTime, readZone, type Time } from './read-time.ts'
import { readWeekday } from './read-weekday.ts'
import { readRelativeYear, readTrailingYear, readYearNumber, yearAlone } from './read-year.ts'
import { attempt, type Reader, skip, take, takeMark } from './reader.ts'
import type { Term } from './term.ts'

/**
 * Reads one date at the reader's place, with its weekday, year and time wherever they stand.
 * @param bare a lone number counts as a day (the other end of a range says its month)
 */
export function readDate(reader: Reader, bare = false): PartialDate | undefined {
  const start = reader.at
  const timeFirst = readTime(reader)
  if (timeFirst) passToDate(reader)
  skip(reader, 'glue')
  const weekday = readWeekday(reader)
  if (weekday !== undefined) skip(reader, 'glue')
  const core = readCore(reader, bare)
  if (!core) {
    reader.at = start
    return undefined
  }
  const laterWeekday = core.weekday ?? weekday ?? readWeekday(reader)
  const year = core.year ?? readTrailingYear(reader)
  const lastWeekday = laterWeekday ?? readWeekday(reader)
  const relativeYear = core.relativeYear ?? readRelativeYear(reader)
  const time = timeFirst ?? readTrailingTime(reader)
  const zone = time?.zone ? undefined : readZone(reader)
  const impossible = !time && passImpossibleTime(reader)
  return {
    ...core,
    ...(lastWeekday !== undefined && { weekday: lastWeekday }),
    ...(year !== undefined && { year }),
    ...(relativeYear !== undefined && { relativeYear }),
    ...(time && { time: zone ? { ...time, zone } : time }),
    ...(!time && zone && { zone }),
    ...(impossible && { unbounded: true }),
  }
}

/** "5 p.m., on Friday"; "正午の". */
function passToDate(reader: Reader): void {
  takeMark(reader, 'comma')
  skip(reader, 'glue')
}

type Rule = (reader: Reader) => PartialDate | undefined

const NUMBERED: readonly Rule[] = [
  numericDate,
  japaneseDate,
  yearMonthDay,
  yearPiece,
  nthWeekday,
  weekOfMonth,
  dayMonth,
  yearAlone,
]

/** Which rules can begin with which term: any text is read without trying them all. */
const RULES: Readonly<Partial<Record<Term['is'], readonly Rule[]>>> = {
  number: NUMBERED,
  month: [monthDay],
  nth: [nthWeekday, weekOfMonth],
  part: [partOfMonth],
  half: [pieceOfYear],
  quarter: [pieceOfYear],
  season: [pieceOfYear],
  fiscal: [yearPiece, yearAlone],
  era: [japaneseDate],
  relative_year: [japaneseDate],
  unit: [japaneseDate],
  word: [japaneseDate],
}

function readCore(reader: Reader, bare: boolean): PartialDate | undefined {
  const first = reader.terms[reader.at]
  for (const rule of (first && RULES[first.is]) ?? []) {
    const found = attempt(reader, rule)
    if (found) return found
  }
  return bare ? attempt(reader, dayAlone) : undefined
}

/** 2026 March 17; 2026.Jan.20. */
function yearMonthDay(reader: Reader): PartialDate | undefined {
  const year = readYearNumber(reader)
  if (year === undefined) return undefined
  takeMark(reader, 'comma') ?? takeMark(reader, 'dot') ?? takeMark(reader, 'dash')
  const date = take(reader, 'month') && monthDayFrom(reader, reader.at - 1)
  return date && { ...date, year }
}

/** 2026 Q1, FY2027 first half. */
function yearPiece(reader: Reader): PartialDate | undefined {
  const year = yearAlone(reader)
  if (!year) return undefined
  takeMark(reader, 'comma')
  skip(reader, 'glue')
  const piece = readPiece(reader)
  return piece && { ...piece, ...year }
}

/** second Tuesday in January; the last Friday of May. */
function nthWeekday(reader: Reader): PartialDate | undefined {
  const nth = take(reader, 'nth') ?? ordinalNumber(reader)
  const weekday = nth && take(reader, 'weekday')
  if (!nth || !weekday) return undefined
  takeMark(reader, 'comma')
  skip(reader, 'glue')
  const month = take(reader, 'month')
  return month && { nth: nth.nth, weekday: weekday.weekday, month: month.month }
}

/** "the first week of July": it has no bounds that everybody would agree on. */
function weekOfMonth(reader: Reader): PartialDate | undefined {
  if (!(take(reader, 'nth') ?? ordinalNumber(reader)) || !take(reader, 'length')) return undefined
  skip(reader, 'glue')
  const month = take(reader, 'month')
  return month && { month: month.month, unbounded: true }
}

function ordinalNumber(reader: Reader): { nth: number } | undefined {
  const number = take(reader, 'number')
  return number?.ordinal && number.value <= 5 ? { nth: number.value } : undefined
}

/** 14 May 2026, 14th of May, 31st, October; 02-Mar-2026. */
function dayMonth(reader: Reader): PartialDate | undefined {
  const day = take(reader, 'number')
  if (!day || day.digits > 2) return undefined
  const dash = takeMark(reader, 'dash')
  if (day.ordinal) takeMark(reader, 'comma')
  skip(reader, 'glue')
  const month = take(reader, 'month')
  if (!month) return undefined
  if (dash) takeMark(reader, 'dash')
  return { day: day.value, month: month.month }
}

/** May 14, May 14th; May alone. */
function monthDay(reader: Reader): PartialDate | undefined {
  return take(reader, 'month') && monthDayFrom(reader, reader.at - 1)
}

function monthDayFrom(reader: Reader, at: number): PartialDate | undefined {
  const month = reader.terms[at]
  if (month?.is !== 'month') return undefined
  const start = reader.at
  takeMark(reader, 'dot') ?? takeMark(reader, 'dash')
  skip(reader, 'glue')
  const day = take(reader, 'number')
  if (day && day.digits <= 2 && day.value > 0 && !startsTime(reader)) {
    return { month: month.month, day: day.value }
  }
  reader.at = start
  return { month: month.month }
}

/** The number just read was an hour: "May, 5 pm". */
function startsTime(reader: Reader): boolean {
  const next = reader.terms[reader.at]
  return (
    next?.is === 'meridiem' ||
    (next?.is === 'unit' && next.unit === 'hour') ||
    (next?.is === 'mark' &&
      next.mark === 'colon' &&
      next.tight &&
      reader.terms[reader.at + 1]?.is === 'number')
  )
}

/** early April, mid-to-late May, end of March 2026, early 2027. */
function partOfMonth(reader: Reader): PartialDate | undefined {
  const parts = readParts(reader)
  if (!parts) return undefined
  takeMark(reader, 'dash')
  skip(reader, 'glue')
  const month = take(reader, 'month')
  if (month) return { ...parts, month: month.month }
  const season = take(reader, 'season')
  if (season) return { season: season.season, unbounded: true }
  const year = yearAlone(reader)
  return year && { ...parts, ...year }
}

/** first half of 2026, Q1 FY2026, spring 2026, autumn. */
function pieceOfYear(reader: Reader): PartialDate | undefined {
  const piece = readPiece(reader)
  if (!piece) return undefined
  const start = reader.at
  takeMark(reader, 'comma')
  skip(reader, 'glue')
  const relativeYear = readRelativeYear(reader)
  if (relativeYear !== undefined) return { ...piece, relativeYear }
  const year = yearAlone(reader)
  if (year?.year !== undefined && piece.season) passNextYear(reader, year.year)
  if (year) return { ...piece, ...year }
  reader.at = start
  return piece
}

/** The 2027 of "winter 2026 to 2027". */
function passNextYear(reader: Reader, year: number): void {
  const start = reader.at
  if (!take(reader, 'to') || readYearNumber(reader) !== year + 1) reader.at = start
}

function dayAlone(reader: Reader): PartialDate | undefined {
  const day = take(reader, 'number')
  if (!day || day.digits > 2 || day.value < 1 || day.value > 31) return undefined
  return startsTime(reader) ? undefined : { day: day.value }
}

/** ", 5 pm", "by 17:00", "(until 3:00 p.m., JST)"; the hours of an office are no such time. */
function readTrailingTime(reader: Reader): Time | undefined {
  const start = reader.at
  takeMark(reader, 'comma')
  const dash = takeMark(reader, 'dash')
  const open = takeMark(reader, 'open')
  skip(reader, 'glue')
  // In Japanese まで stands behind the time and says more.
  if (reader.lang === 'en') take(reader, 'by') ?? take(reader, 'before') ?? take(reader, 'until')
  skip(reader, 'glue')
  const time = readTime(reader)
  if (!time || (dash && !open) || isFollowedByTime(reader)) {
    reader.at = start
    return undefined
  }
  if (open) closeAfterTime(reader)
  return time
}

/** "14 May, 25:00": whatever was meant, it is not the day alone. */
function passImpossibleTime(reader: Reader): boolean {
  const start = reader.at
  takeMark(reader, 'comma')
  skip(reader, 'glue')
  const meridiem = take(reader, 'meridiem')
  const hour = take(reader, 'number')
  if (meridiem && hour && take(reader, 'unit')?.unit === 'hour') return true
  const minute = hour && takeMark(reader, 'colon')?.tight ? take(reader, 'number') : undefined
  if (minute?.tight && minute.digits === 2) return true
  reader.at = start
  return false
}

function closeAfterTime(reader: Reader): void {
  take(reader, 'until')
  takeMark(reader, 'close')
}

/** 9:00–17:00: when somebody is there, not when something is due. */
function isFollowedByTime(reader: Reader): boolean {
  const start = reader.at
  const hinge = takeMark(reader, 'dash') ?? take(reader, 'to')
  const second = hinge ? readTime(reader) : undefined
  skip(reader, 'glue')
  const isDate = second && (readWeekday(reader) !== undefined || take(reader, 'month'))
  reader.at = start
  return second !== undefined && !isDate
}
