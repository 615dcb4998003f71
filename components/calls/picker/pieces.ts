// The pieces of the calendar to which a date can be known: days, thirds of months, months,
// seasons … Each kind's pieces are numbered one after another, so that "the next one" and
// "a row down" are sums, over every month's and year's end.

import { calendarDay, daysInMonth } from '@/domain/calls/calendar-day.ts'
import type { Precision, VagueDate } from '@/domain/calls/call.ts'

export const PIECES = ['day', 'third', 'month', 'season', 'quarter', 'half', 'year'] as const
export type Piece = (typeof PIECES)[number]
export type Bounds = Pick<VagueDate, 'earliest' | 'latest' | 'precision'>

const DAY_MS = 86_400_000
const THIRD_STARTS = [1, 11, 21] as const

/** The number of the piece that begins last at or before a day (`YYYY-MM-DD`). */
export function numberOf(piece: Piece, day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1
  switch (piece) {
    case 'day':
      return Date.parse(`${day}T00:00:00Z`) / DAY_MS
    case 'third':
      return months * 3 + (date <= 10 ? 0 : date <= 20 ? 1 : 2)
    case 'month':
      return months
    // Spring begins in March; winter lies in two years.
    case 'season':
      return Math.floor((months - 2) / 3)
    case 'quarter':
    // Half-years of the calendar and of the fiscal year from April, which overlap.
    case 'half':
      return Math.floor(months / 3)
    // The calendar year, then the fiscal year that begins in its April.
    case 'year':
      return year * 2 + (month >= 4 ? 1 : 0)
  }
}

/** The piece with a number, as the bounds of a date. */
export function pieceAt(piece: Piece, number: number): Bounds {
  switch (piece) {
    case 'day': {
      const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
      return { earliest: day, latest: day, precision: 'day' }
    }
    case 'third':
      return third(Math.floor(number / 3), number % 3)
    case 'month':
      return months(number, 1, piece)
    case 'season':
      return months(number * 3 + 2, 3, piece)
    case 'quarter':
      return months(number * 3, 3, piece)
    case 'half':
      return months(number * 3, 6, piece)
    case 'year':
      return months(Math.floor(number / 2) * 12 + (number % 2) * 3, 12, piece)
  }
}

/** The kind of piece that a date is, `span` when its bounds are those of none. */
export function pieceOf({ earliest, latest }: Pick<VagueDate, 'earliest' | 'latest'>) {
  const is = (piece: Piece) => {
    const bounds = pieceAt(piece, numberOf(piece, earliest))
    return bounds.earliest === earliest && bounds.latest === latest
  }
  return PIECES.find(is) ?? 'span'
}

/** A free span, in the precision that the same span has when it is read from words. */
export function spanBetween(one: string, other: string): Bounds {
  const [earliest, latest] = one <= other ? [one, other] : [other, one]
  const piece = pieceOf({ earliest, latest })
  if (piece !== 'span') return { earliest, latest, precision: piece }
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  return { earliest, latest, precision: sameMonth ? 'month' : 'season' }
}

function third(month: number, which: number): Bounds {
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
  const next = THIRD_STARTS[which + 1]
  return {
    earliest: calendarDay(year, inYear, THIRD_STARTS[which] ?? 1),
    latest: calendarDay(year, inYear, next ? next - 1 : daysInMonth(year, inYear)),
    precision: 'third',
  }
}

function months(first: number, count: number, precision: Precision): Bounds {
  const last = first + count - 1
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1]
  return {
    earliest: calendarDay(Math.floor(first / 12), (first % 12) + 1, 1),
    latest: calendarDay(year, month, daysInMonth(year, month)),
    precision,
  }
}
