// What a person has chosen in the picker so far. Nothing of the call changes before they say
// "set"; what is not complete yet has a reason.

import { isCalendarDay } from '@/domain/calls/calendar-day.ts'
import type { VagueDate } from '@/domain/calls/call.ts'
import { withZone } from '../vague-day.ts'
import {
  type Bounds,
  numberOf,
  PIECES,
  type Piece,
  pieceAt,
  pieceOf,
  spanBetween,
} from './pieces.ts'
import { typedTime } from './typed-time.ts'

/** How a date is given: one piece of the calendar, from one day to another, or not at all. */
export const WAYS = [...PIECES, 'span', 'none'] as const
export type Way = (typeof WAYS)[number]

export type Picker = {
  readonly way: Way
  /** The number of the piece that has the grid's focus. */
  readonly at: number
  readonly picked: Bounds | null
  /** A span's first day while its last is still to be picked. */
  readonly from: string | null
  /** As typed. */
  readonly time: string
  /** "" is the agency's own. */
  readonly zone: string
}

/** @param near the day where the calendar opens while nothing is picked */
export function startPicker(date: VagueDate | null, near: string): Picker {
  const whole = date && isCalendarDay(date.earliest) && isCalendarDay(date.latest) ? date : null
  const way = whole ? pieceOf(whole) : 'day'
  return {
    way,
    at: numberOf(gridOf(way), whole?.earliest ?? near),
    picked: whole && { earliest: whole.earliest, latest: whole.latest, precision: whole.precision },
    from: null,
    time: date?.time ?? '',
    zone: date?.zone ?? '',
  }
}

/** The grid that a way is picked from. */
export function gridOf(way: Way): Piece {
  return way === 'span' || way === 'none' ? 'day' : way
}

/** Another way of giving the date; what was picked becomes the piece around it. */
export function chooseWay(picker: Picker, way: Way): Picker {
  const { earliest } = picker.picked ?? pieceAt(gridOf(picker.way), picker.at)
  const at = numberOf(gridOf(way), earliest)
  const keeps = way === 'span' || way === 'none' || picker.picked === null
  return {
    ...picker,
    way,
    at,
    from: null,
    picked: keeps ? picker.picked : pieceAt(gridOf(way), at),
  }
}

/** Picks a piece; of a span the first day, then the last. */
export function pick(picker: Picker, number: number): Picker {
  const bounds = pieceAt(gridOf(picker.way), number)
  if (picker.way !== 'span') return { ...picker, at: number, picked: bounds }
  if (picker.from === null) return { ...picker, at: number, from: bounds.earliest, picked: null }
  return {
    ...picker,
    at: number,
    from: null,
    picked: spanBetween(picker.from, bounds.earliest),
  }
}

export type Outcome =
  | { readonly ok: true; readonly date: VagueDate | null }
  | { readonly ok: false; readonly why: 'nothing' | 'last_day' | 'time' }

/** The date as chosen, or what is missing. */
export function outcomeOf(picker: Picker): Outcome {
  if (picker.way === 'none') return { ok: true, date: null }
  if (picker.from !== null) return { ok: false, why: 'last_day' }
  if (picker.picked === null) return { ok: false, why: 'nothing' }
  const time = typedTime(picker.time)
  if (time === undefined) return { ok: false, why: 'time' }
  const { precision, ...bounds } = picker.picked
  const plain = precision === 'minute' ? 'day' : precision
  const date = withZone({ ...bounds, precision: plain }, picker.zone)
  // "Late April, 17:00": the time is known, the day is not.
  if (time === '') return { ok: true, date }
  return { ok: true, date: { ...date, time, precision: plain === 'day' ? 'minute' : plain } }
}
