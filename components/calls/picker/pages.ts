// The pages of the picker: a month of days, a year of months or seasons, ten calendar and
// fiscal years; and where the keys of a grid lead (APG: date picker dialog).

import { calendarDay, daysInMonth } from '@/domain/calls/calendar-day.ts'
import { numberOf, type Piece, pieceAt } from './pieces.ts'

/** 0 is Sunday, where Japanese calendars begin; 1 is Monday. */
export type WeekStart = 0 | 1

const SHAPES: Readonly<Record<Piece, { columns: number; perPage: number }>> = {
  day: { columns: 7, perPage: 0 },
  third: { columns: 3, perPage: 36 },
  month: { columns: 3, perPage: 12 },
  season: { columns: 2, perPage: 4 },
  quarter: { columns: 2, perPage: 4 },
  half: { columns: 2, perPage: 4 },
  year: { columns: 2, perPage: 10 },
}

/** Nobody announces before or after; typed days have the same ends. */
const FIRST_DAY = '1990-01-01'
const LAST_DAY = '2100-12-31'

/** The rows of the page on which a piece stands; null where a week belongs to another month. */
export function pageRows(piece: Piece, number: number, weekStart: WeekStart): (number | null)[][] {
  const { columns, perPage } = SHAPES[piece]
  if (piece !== 'day') return inRows(range(number - (number % perPage), perPage), columns)
  const { earliest } = pieceAt('day', number)
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))]
  const first = numberOf('day', calendarDay(year, month, 1))
  const days = daysInMonth(year, month)
  const before = column(piece, first, weekStart)
  const after = (columns - ((before + days) % columns)) % columns
  return inRows([...blanks(before), ...range(first, days), ...blanks(after)], columns)
}

/** Where a key leads from a piece; undefined for keys that the grid does not know. */
export function moveBy(
  key: string,
  shift: boolean,
  piece: Piece,
  number: number,
  weekStart: WeekStart,
): number | undefined {
  const { columns } = SHAPES[piece]
  const at = column(piece, number, weekStart)
  switch (key) {
    case 'ArrowLeft':
      return within(piece, number - 1)
    case 'ArrowRight':
      return within(piece, number + 1)
    case 'ArrowUp':
      return within(piece, number - columns)
    case 'ArrowDown':
      return within(piece, number + columns)
    case 'Home':
      return within(piece, number - at)
    case 'End':
      return within(piece, number + columns - 1 - at)
    case 'PageUp':
      return turnPage(piece, number, -1, shift)
    case 'PageDown':
      return turnPage(piece, number, 1, shift)
    default:
      return undefined
  }
}

/** The same place on the page before or after; a month of days also by the year. */
export function turnPage(piece: Piece, number: number, by: 1 | -1, far = false): number {
  const { perPage } = SHAPES[piece]
  if (piece !== 'day') return within(piece, number + by * perPage)
  const { earliest } = pieceAt('day', number)
  const month = numberOf('month', earliest) + by * (far ? 12 : 1)
  const { earliest: first, latest: last } = pieceAt('month', month)
  const day = `${first.slice(0, 8)}${earliest.slice(8)}`
  return within(piece, numberOf('day', day < last ? day : last))
}

function within(piece: Piece, number: number): number {
  const [first, last] = [numberOf(piece, FIRST_DAY), numberOf(piece, LAST_DAY)]
  return Math.min(Math.max(number, first), last)
}

function column(piece: Piece, number: number, weekStart: WeekStart): number {
  if (piece !== 'day') return number % SHAPES[piece].columns
  // Day 0, the first of January 1970, was a Thursday.
  return (((number + 4 - weekStart) % 7) + 7) % 7
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => from + offset)
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null)
}

function inRows<T>(cells: readonly T[], columns: number): T[][] {
  const rows: T[][] = []
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns))
  return rows
}
