// Japanese dates: 令和8年4月1日, 令和8(2026)年5月, 2026年度前期, 4月上旬, 来年4月, 1日.
import type { PartialDate } from './partial-date.ts'
import { readParts, readPiece } from './read-piece.ts'
import { isLetterEra, japaneseYear, readRelativeYear } from './read-year.ts'
import { attempt, type Reader, skip, take, takeMark } from './reader.ts'

export function japaneseDate(reader: Reader): PartialDate | undefined {
  return attempt(reader, eraNumbers) ?? attempt(reader, dateWithUnits)
}

/** R8/6/5, 令和8.6.5. */
function eraNumbers(reader: Reader): PartialDate | undefined {
  const era = take(reader, 'era')
  if (!era) {
    if (!isLetterEra(reader)) return undefined
    reader.at++
  }
  const year = take(reader, 'number')
  const mark = year && (takeMark(reader, 'slash') ?? takeMark(reader, 'dot'))
  const month = mark && take(reader, 'number')
  const day = month && takeMark(reader, mark.mark) && take(reader, 'number')
  if (!year || !month || !day) return undefined
  return { year: (era?.before ?? 2018) + year.value, month: month.value, day: day.value }
}

function dateWithUnits(reader: Reader): PartialDate | undefined {
  const relativeYear = readRelativeYear(reader)
  const year = relativeYear === undefined ? japaneseYear(reader) : undefined
  if (year || relativeYear !== undefined) skip(reader, 'glue')
  const when = { ...year, ...(relativeYear !== undefined && { relativeYear }) }
  const month = numberWithUnit(reader, 'month')
  if (month !== undefined) {
    const start = reader.at
    skip(reader, 'glue')
    const nth = attempt(reader, nthWeekday)
    if (nth) return { ...when, month, ...nth }
    const day = numberWithUnit(reader, 'day') ?? dayBeforeHinge(reader)
    const part = day === undefined ? readParts(reader) : undefined
    if (day === undefined && !part) {
      reader.at = start
      take(reader, 'during')
    }
    return { ...when, month, ...(day !== undefined && { day }), ...part }
  }
  if (year || relativeYear !== undefined) {
    const start = reader.at
    const piece = readPiece(reader) ?? readParts(reader)
    const during = !piece && take(reader, 'during')
    if (year || piece) return { ...when, ...piece, ...(during && { during: true }) }
    reader.at = start
    return undefined
  }
  const end = endOfThatMonth(reader)
  if (end) return end
  const day = numberWithUnit(reader, 'day')
  return day === undefined ? undefined : { day }
}

/** The 第3月曜日 or 最終金曜日 of a month. */
function nthWeekday(reader: Reader): PartialDate | undefined {
  const nth = take(reader, 'nth')
  const weekday = nth && take(reader, 'weekday')
  return weekday && { nth: nth.nth, weekday: weekday.weekday }
}

/** The 月末 of 4月1日から月末まで, which borrows its month. */
function endOfThatMonth(reader: Reader): PartialDate | undefined {
  const start = reader.at
  const part = take(reader, 'unit')?.unit === 'month' ? readParts(reader) : undefined
  if (!part) reader.at = start
  return part
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
