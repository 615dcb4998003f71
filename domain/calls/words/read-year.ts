// The year of a date, wherever it stands and however it is counted: 2026, FY2026, 2026/27,
// 令和8年, 令和8(2026)年度, R8, "next year".
import type { PartialDate } from './partial-date.ts'
import { type Reader, skip, take, takeMark } from './reader.ts'

export function japaneseYear(reader: Reader): PartialDate | undefined {
  const start = reader.at
  const era = take(reader, 'era')
  const letterEra = !era && isLetterEra(reader)
  if (letterEra) reader.at++
  const number = take(reader, 'number')
  const before = era?.before ?? (letterEra ? 2018 : 0)
  if (number && (before > 0 ? number.digits <= 2 : number.digits === 4)) {
    const year = before + number.value
    const other = before > 0 ? yearInBrackets(reader) : undefined
    const unit = take(reader, 'unit')
    const isYear = unit?.unit === 'year' || unit?.unit === 'fiscal_year'
    if (isYear && (other === undefined || other === year)) {
      const later = before > 0 && other === undefined ? yearInBrackets(reader) : undefined
      const agrees = later === undefined || later === year
      const fiscal = unit.unit === 'fiscal_year'
      return { year, ...(fiscal && { fiscal }), ...(!agrees && { unbounded: true }) }
    }
  }
  reader.at = start
  return undefined
}

/** 令和8(2026)年度, 令和8年(2026年): the same year in the other count. */
function yearInBrackets(reader: Reader): number | undefined {
  const start = reader.at
  const number = takeMark(reader, 'open') && take(reader, 'number')
  if (number?.digits === 4) {
    const unit = reader.terms[reader.at]
    if (unit?.is === 'unit' && (unit.unit === 'year' || unit.unit === 'fiscal_year')) reader.at++
    if (takeMark(reader, 'close')) return number.value
  }
  reader.at = start
  return undefined
}

/** R8年度, R8/6/5: the era's letter stands right before its year. */
export function isLetterEra(reader: Reader): boolean {
  const [letter, number] = [reader.terms[reader.at], reader.terms[reader.at + 1]]
  if (letter?.is !== 'word' || number?.is !== 'number' || !number.tight) return false
  return /^[RＲ]$/i.test(reader.words.slice(letter.from, letter.to)) && number.digits <= 2
}

/** FY2026, FY (2026), fiscal year 2026, 2026; 2026–27 financial year. */
export function yearAlone(reader: Reader): PartialDate | undefined {
  const fiscal = take(reader, 'fiscal')
  if (fiscal) {
    skip(reader, 'glue')
    if (takeMark(reader, 'open')) take(reader, 'fiscal') && takeMark(reader, 'close')
    take(reader, 'mark')
    const year = readFiscalNumber(reader)
    if (year === undefined) return undefined
    const next = readNextYear(reader, year)
    return { year, fiscal: true, ...(next && { twoYears: true }) }
  }
  const year = readYearNumber(reader)
  if (year === undefined) return undefined
  const next = readNextYear(reader, year) ?? readYearAfterTo(reader, year)
  const later = take(reader, 'fiscal')
  if (later) return { year, fiscal: true, ...(next && { twoYears: true }) }
  return { year }
}

/** FY2026, FY26. */
function readFiscalNumber(reader: Reader): number | undefined {
  const year = readYearNumber(reader)
  if (year !== undefined) return year
  const short = take(reader, 'number')
  return short?.digits === 2 && short.tight ? 2000 + short.value : undefined
}

/** The second year of 2026–27 or 2026/2027, which names the year in which it ends. */
function readNextYear(reader: Reader, year: number): number | undefined {
  const start = reader.at
  const mark = takeMark(reader, 'dash') ?? takeMark(reader, 'slash')
  const number = mark?.tight ? take(reader, 'number') : undefined
  const isNext = number?.tight && [year + 1, (year + 1) % 100].includes(number.value)
  if (isNext) return year + 1
  reader.at = start
  return undefined
}

/** The 2027 of "the 2026 to 2027 financial year". */
function readYearAfterTo(reader: Reader, year: number): number | undefined {
  const start = reader.at
  const next = take(reader, 'to') && readYearNumber(reader)
  const fiscal = reader.terms[reader.at]?.is === 'fiscal'
  if (next === year + 1 && fiscal) return next
  reader.at = start
  return undefined
}

export function readTrailingYear(reader: Reader): number | undefined {
  const start = reader.at
  takeMark(reader, 'comma') ?? takeMark(reader, 'dot')
  skip(reader, 'glue')
  const year = readYearNumber(reader)
  if (year === undefined) reader.at = start
  return year
}

export function readYearNumber(reader: Reader): number | undefined {
  const next = reader.terms[reader.at]
  if (next?.is !== 'number' || next.digits !== 4 || next.value < 1990 || next.value > 2100)
    return undefined
  const unit = reader.terms[reader.at + 1]
  if (unit?.is === 'unit' && unit.unit === 'hour') return undefined
  reader.at++
  return next.value
}

export function readRelativeYear(reader: Reader): number | undefined {
  const start = reader.at
  skip(reader, 'glue')
  const found = take(reader, 'relative_year')
  if (!found) reader.at = start
  return found?.years
}
