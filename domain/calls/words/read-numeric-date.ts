// Dates of numbers alone: 2026-04-01, 2026/4/1, 2026.4.1; 14/5/2026, 5/14, 14.5.2026, 28/05/26.
import type { PartialDate } from './partial-date.ts'
import { type Reader, take, takeMark } from './reader.ts'

export function numericDate(reader: Reader): PartialDate | undefined {
  const first = take(reader, 'number')
  if (first?.digits === 8) return compactDate(first.value)
  const mark =
    first && (takeMark(reader, 'dash') ?? takeMark(reader, 'slash') ?? takeMark(reader, 'dot'))
  const spaced = mark?.mark === 'dot' && first?.digits === 4
  const second = mark?.tight ? take(reader, 'number') : undefined
  if (!first || !mark || !second || second.digits > 2) return undefined
  if (!second.tight && !spaced) return undefined
  const before = reader.at
  const third = takeMark(reader, mark.mark)?.tight ? take(reader, 'number') : undefined
  const last = third && (third.tight || spaced) ? third : undefined
  if (!last) reader.at = before
  else if (spaced) takeMark(reader, 'dot')
  if (first.digits === 4) {
    if (last) return { year: first.value, month: second.value, day: last.value }
    return mark.mark === 'slash' && second.value >= 1 && second.value <= 12
      ? { year: first.value, month: second.value }
      : undefined
  }
  if (first.digits > 2) return undefined
  const year = last && yearOf(last)
  const isDay = mark.mark === 'slash' || (mark.mark === 'dot' && reader.lang === 'ja')
  if (last ? year === undefined : !isDay) return undefined
  return {
    ...dayAndMonth(first.value, second.value, reader.lang, mark.mark === 'dot'),
    ...(year && { year }),
  }
}

/** 20260630. */
function compactDate(value: number): PartialDate | undefined {
  const [year, month, day] = [
    Math.floor(value / 10_000),
    Math.floor(value / 100) % 100,
    value % 100,
  ]
  return year >= 1990 && year <= 2100 ? { year, month, day } : undefined
}

/** 2026, or 26 of a date whose other numbers are plain. */
function yearOf({ value, digits }: { value: number; digits: number }): number | undefined {
  if (digits === 4) return value
  return digits === 2 && value >= 20 && value <= 60 ? 2000 + value : undefined
}

/** Which number is the month: certain beyond twelve; Japanese puts it first, dots put it second. */
function dayAndMonth(first: number, second: number, lang: 'en' | 'ja', dots: boolean): PartialDate {
  if (lang === 'ja' || second > 12) return { month: first, day: second, numbers: 'month_first' }
  if (first > 12 || dots) return { day: first, month: second, numbers: 'day_first' }
  if (first === second) return { day: first, month: second }
  return { day: first, month: second, ambiguous: true }
}
