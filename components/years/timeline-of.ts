// A program's calls in one calendar year: where they are certainly open, where they may be.
// Positions are fractions of the year's width.

import { boundsOf, type Span, spansOf } from '@/components/calls/strip-of.ts'
import type { Call } from '@/domain/calls/call.ts'

export type YearBar = {
  readonly call: Call
  readonly certain: Span | null
  readonly vague: readonly Span[]
}

/** The calls of which some day lies in the year; those without dates have no place in it. */
export function timelineOf(calls: readonly Call[], year: number): YearBar[] {
  const at = fractionOf(year)
  const clip = (span: Span) => ({ from: clamp(span.from), to: clamp(span.to) })
  return calls.flatMap((call) => {
    const opens = call.opens && boundsOf(call.opens)
    const closes = call.closes && boundsOf(call.closes)
    if (!opens && !closes) return []
    const raw = spansOf(opens, closes, (from, to) => ({ from: at(from), to: at(to) }))
    const certain = raw.certain && isSeen(raw.certain) ? clip(raw.certain) : null
    const vague = raw.vague.filter(isSeen).map(clip)
    return certain || vague.length > 0 ? [{ call, certain, vague }] : []
  })
}

/** Where the months of a year begin. */
export function monthStarts(year: number): number[] {
  const at = fractionOf(year)
  return Array.from({ length: 12 }, (_, month) => at(Date.UTC(year, month, 1)))
}

/** Where a day lies in a year; null for a day of another. */
export function dayIn(year: number, day: string): number | null {
  const at = fractionOf(year)(Date.parse(`${day}T00:00:00Z`))
  return at >= 0 && at < 1 ? at : null
}

function fractionOf(year: number): (ms: number) => number {
  const [left, right] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return (ms) => (ms - left) / (right - left)
}

function isSeen({ from, to }: Span): boolean {
  return from < 1 && to > 0
}

function clamp(at: number): number {
  return Math.min(1, Math.max(0, at))
}
