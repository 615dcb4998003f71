// A call as a strip of months: where its dates certainly lie, where they may lie, and where
// today is. Positions are fractions of the strip's width.

import { isCalendarDay } from '@/domain/calls/calendar-day.ts'
import type { Call } from '@/domain/calls/call.ts'

export type Span = { readonly from: number; readonly to: number }
export type Strip = {
  readonly months: readonly { readonly year: number; readonly month: number; readonly at: number }[]
  /** Open on every reading of the words. */
  readonly certain: Span | null
  /** Open on some readings only. */
  readonly vague: readonly Span[]
  /** Opens before the strip's left edge, or at a time nobody said. */
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly today: number | null
}

const DAY_MS = 86_400_000
const LEAST_MONTHS = 6
const MOST_MONTHS = 24

/** The strip of a call with at least one valid date; null when there is nothing to draw. */
export function stripOf(call: Call, today: string): Strip | null {
  const opens = call.opens && boundsOf(call.opens)
  const closes = call.closes && boundsOf(call.closes)
  const days = [...(opens ?? []), ...(closes ?? [])]
  if (days.length === 0) return null
  const months = monthsAround(Math.min(...days), Math.max(...days) - 1)
  const left = Date.UTC(months[0]?.year ?? 0, (months[0]?.month ?? 1) - 1, 1)
  const end = months.at(-1)
  const right = end ? Date.UTC(end.year, end.month, 1) : left + DAY_MS
  const at = (ms: number) => Math.min(1, Math.max(0, (ms - left) / (right - left)))
  const span = (from: number, to: number): Span => ({ from: at(from), to: at(to) })

  const todayMs = dayMs(today)
  return {
    months: months.map(({ year, month }) => ({
      year,
      month,
      at: at(Date.UTC(year, month - 1, 1)),
    })),
    ...spansOf(opens, closes, span),
    openStart: opens === null,
    openEnd: closes === null,
    today: todayMs >= left && todayMs < right ? at(todayMs) : null,
  }
}

type Bounds = readonly [earliest: number, end: number]

/**
 * The certain part runs from the latest possible opening to the earliest possible closing;
 * with only one date known it is that date's own days that are drawn.
 */
export function spansOf(
  opens: Bounds | null,
  closes: Bounds | null,
  span: (from: number, to: number) => Span,
): Pick<Strip, 'certain' | 'vague'> {
  if (!opens || !closes) {
    const [from, end] = (opens ?? closes) as Bounds
    const exact = end - from <= DAY_MS
    return exact
      ? { certain: span(from, end), vague: [] }
      : { certain: null, vague: [span(from, end)] }
  }
  const surelyOpen = opens[1] - DAY_MS
  const surelyClosed = closes[0] + DAY_MS
  if (surelyClosed <= surelyOpen) return { certain: null, vague: [span(opens[0], closes[1])] }
  const vague = [span(opens[0], surelyOpen), span(surelyClosed, closes[1])]
  return {
    certain: span(surelyOpen, surelyClosed),
    vague: vague.filter(({ from, to }) => to > from),
  }
}

/** First instant of the earliest day and the end of the latest, or null for unfinished days. */
export function boundsOf(date: { earliest: string; latest: string }): Bounds | null {
  if (!isCalendarDay(date.earliest) || !isCalendarDay(date.latest)) return null
  if (date.latest < date.earliest) return null
  return [dayMs(date.earliest), dayMs(date.latest) + DAY_MS]
}

function dayMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The months of the dates with one to spare on each side, and never fewer than six. */
function monthsAround(first: number, last: number): { year: number; month: number }[] {
  const from = monthIndex(first) - 1
  const to = Math.max(monthIndex(last) + 1, from + LEAST_MONTHS - 1)
  const count = Math.min(to - from + 1, MOST_MONTHS)
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset
    return { year: Math.floor(index / 12), month: (index % 12) + 1 }
  })
}

function monthIndex(ms: number): number {
  const date = new Date(ms)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
