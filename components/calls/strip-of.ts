// A call as a strip of months: where it is certainly open, where its opening and its closing
// may lie, and where today is. Positions are fractions of the strip's width.

import { isCalendarDay } from '@/domain/calls/calendar-day.ts'
import type { Call } from '@/domain/calls/call.ts'
import { type Month, monthsAround } from './strip-months.ts'

/** One round to draw: a call has one, words may name several. */
export type Period = Pick<Call, 'opens' | 'closes' | 'rolling'>
export type Bar = {
  /**
   * `open` on every reading of the words, the days on which it may open or close, `either` when
   * these overlap, the day of a `deadline` alone, or an `unsaid` end.
   */
  readonly is: 'open' | 'opening' | 'closing' | 'either' | 'deadline' | 'unsaid'
  readonly from: number
  readonly to: number
}
/** The first moment at which it can open, the last at which it can close. */
export type End = { readonly is: 'opens' | 'closes'; readonly at: number }
export type Lane = { readonly bars: readonly Bar[]; readonly ends: readonly End[] }
export type Strip = {
  readonly months: readonly (Month & { readonly at: number })[]
  /** Rounds that overlap stand under each other. */
  readonly lanes: readonly Lane[]
  readonly today: number | 'before' | 'after'
}

const DAY_MS = 86_400_000

/** The strip of rounds with at least one valid date or none to wait for; null without. */
export function stripOf(periods: readonly Period[], today: string): Strip | null {
  const rounds = periods.map(boundsOfPeriod).filter((round) => round !== null)
  if (rounds.length === 0) return null
  const now = dayMs(today)
  const days = rounds.flatMap(({ opens, closes }) => [...(opens ?? []), ...(closes ?? [])])
  if (days.length === 0) days.push(now, now + DAY_MS)
  const months = monthsAround(Math.min(...days), Math.max(...days) - 1, now)
  const left = monthMs(months[0])
  const right = monthMs(months.at(-1), 1)
  const at = (ms: number) => Math.min(1, Math.max(0, (ms - left) / (right - left)))
  return {
    months: months.map((month) => ({ ...month, at: at(monthMs(month)) })),
    lanes: lanesOf(rounds.map((round) => drawn(round, at))),
    today: now < left ? 'before' : now >= right ? 'after' : at(now),
  }
}

/** The bars of one round, at positions that the caller gives; none for a call without dates. */
export function barsOf(period: Period, at: (ms: number) => number): readonly Bar[] {
  const round = boundsOfPeriod(period)
  return round ? drawn(round, at).bars : []
}

type Days = readonly [earliest: number, end: number]
type Round = { opens: Days | null; closes: Days | null; rolling: boolean }

function drawn({ opens, closes, rolling }: Round, at: (ms: number) => number): Lane {
  const bar = (is: Bar['is'], from: number, to: number): Bar[] =>
    at(to) > at(from) ? [{ is, from: at(from), to: at(to) }] : []
  const ends: End[] = [
    ...(opens ? [{ is: 'opens' as const, at: at(opens[0]) }] : []),
    ...(closes ? [{ is: 'closes' as const, at: at(closes[1]) }] : []),
  ]
  const [start, end] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (!opens && closes && !rolling) {
    const exact = closes[1] - closes[0] <= DAY_MS
    return { bars: bar(exact ? 'deadline' : 'closing', ...closes), ends }
  }
  // From the latest possible opening to the earliest possible closing it is surely open.
  const surelyOpen = opens ? opens[1] - DAY_MS : start
  const surelyUntil = closes ? closes[0] + DAY_MS : end
  if (opens && closes && surelyUntil <= surelyOpen) {
    return { bars: bar('either', opens[0], closes[1]), ends }
  }
  return {
    bars: [
      ...(opens ? bar('opening', opens[0], surelyOpen) : []),
      ...bar(closes || rolling ? 'open' : 'unsaid', surelyOpen, surelyUntil),
      ...(closes ? bar('closing', surelyUntil, closes[1]) : []),
    ],
    ends,
  }
}

/** Each round in the first lane in which nothing is in its way. */
function lanesOf(rounds: readonly Lane[]): Lane[] {
  const lanes: Lane[] = []
  for (const round of rounds) {
    const free = lanes.findIndex((lane) => !overlap(lane, round))
    const lane = lanes[free]
    if (!lane) lanes.push(round)
    else lanes[free] = { bars: [...lane.bars, ...round.bars], ends: [...lane.ends, ...round.ends] }
  }
  return lanes
}

function overlap(one: Lane, other: Lane): boolean {
  return one.bars.some((a) => other.bars.some((b) => a.from < b.to && b.from < a.to))
}

/** Null where nothing can be drawn, as with days that are still being typed. */
function boundsOfPeriod({ opens, closes, rolling }: Period): Round | null {
  const round = { opens: opens && daysOf(opens), closes: closes && daysOf(closes), rolling }
  return round.opens || round.closes || rolling ? round : null
}

/** First instant of the earliest day and the end of the latest. */
function daysOf(date: { earliest: string; latest: string }): Days | null {
  if (!isCalendarDay(date.earliest) || !isCalendarDay(date.latest)) return null
  if (date.latest < date.earliest) return null
  return [dayMs(date.earliest), dayMs(date.latest) + DAY_MS]
}

function dayMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function monthMs(month: Month | undefined, later = 0): number {
  return month ? Date.UTC(month.year, month.month - 1 + later, 1) : 0
}
