// The year of a date, wherever it stands and however it is counted: 2026, FY2026, 令和8年,
// 2026年度, "next year".
import type { PartialDate } from './partial-date.ts'
import { type Reader, skip, take, takeMark } from './reader.ts'

export function japaneseYear(reader: Reader): PartialDate | undefined {
  const start = reader.at
  const era = take(reader, 'era')
  const letterEra = !era && isLetterEra(reader)
  if (letterEra) reader.at++
  const number = take(reader, 'number')
  const unit = number && take(reader, 'unit')
  if (number && unit && (unit.unit === 'year' || unit.unit === 'fiscal_year')) {
    const before = era?.before ?? (letterEra ? 2018 : 0)
    if (before > 0 || number.digits === 4) {
      return { year: before + number.value, ...(unit.unit === 'fiscal_year' && { fiscal: true }) }
    }
  }
  reader.at = start
  return undefined
}

/** R8年度: the era's letter stands right before its year. */
export function isLetterEra(reader: Reader): boolean {
  const [letter, number] = [reader.terms[reader.at], reader.terms[reader.at + 1]]
  if (letter?.is !== 'word' || number?.is !== 'number' || !number.tight) return false
  return /^[RＲ]$/i.test(reader.words.slice(letter.from, letter.to))
}

/** FY2026, 2026. */
export function yearAlone(reader: Reader): PartialDate | undefined {
  const fiscal = take(reader, 'fiscal')
  if (fiscal) skip(reader, 'filler')
  const year = readYearNumber(reader)
  return year === undefined ? undefined : { year, ...(fiscal && { fiscal: true }) }
}

export function readTrailingYear(reader: Reader): number | undefined {
  const start = reader.at
  takeMark(reader, 'comma')
  skip(reader, 'filler')
  const year = readYearNumber(reader)
  if (year === undefined) reader.at = start
  return year
}

export function readYearNumber(reader: Reader): number | undefined {
  const next = reader.terms[reader.at]
  if (next?.is !== 'number' || next.digits !== 4 || next.value < 1990 || next.value > 2100)
    return undefined
  reader.at++
  return next.value
}

export function readRelativeYear(reader: Reader): number | undefined {
  const start = reader.at
  skip(reader, 'filler')
  const found = take(reader, 'relative_year')
  if (!found) reader.at = start
  return found?.years
}
