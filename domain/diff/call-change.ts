// What a change of a call means to an applicant: "closes 14 days later", "no longer
// tentative". Each statement is a code with its numbers; the words are the interface's.
import type { Call, CallSide, Certainty, VagueDate } from '../calls/call.ts'
import { isCurrent } from '../calls/current-calls.ts'
import { sameValue } from '../content/fields.ts'

export type CallChange =
  | { readonly code: 'date_set' | 'date_removed'; readonly side: CallSide }
  /** `days` > 0: later. `roughly`: a bound moved by another number of days than the other. */
  | {
      readonly code: 'date_moved'
      readonly side: CallSide
      readonly days: number
      readonly roughly: boolean
    }
  /** New bounds inside the old ones, or around them. */
  | { readonly code: 'date_narrowed' | 'date_widened'; readonly side: CallSide }
  | { readonly code: 'time_changed'; readonly side: CallSide }
  | { readonly code: 'certainty'; readonly before: Certainty; readonly after: Certainty }
  | { readonly code: 'now_rolling' | 'no_longer_rolling' }
  /** Kept for the forecast and no longer shown to the public, or back among the others. */
  | { readonly code: 'now_past' | 'no_longer_past' }

/** What changed in the call's meaning, most weighty first: closing, opening, the rest. */
export function callChanges(before: Call, after: Call): CallChange[] {
  return [
    ...dateChanges('closes', before.closes, after.closes),
    ...dateChanges('opens', before.opens, after.opens),
    ...certaintyChange(before.certainty, after.certainty),
    ...rollingChange(before.rolling, after.rolling),
    ...pastChange(isCurrent(before), isCurrent(after)),
  ]
}

function dateChanges(
  side: CallSide,
  before: VagueDate | null,
  after: VagueDate | null,
): CallChange[] {
  if (sameValue(before, after)) return []
  if (before === null) return [{ code: 'date_set', side }]
  if (after === null) return [{ code: 'date_removed', side }]
  const days = dayChange(side, before, after)
  // Where the day changed, the new date is said with its time anyway.
  return days.length > 0 ? days : [{ code: 'time_changed', side }]
}

function dayChange(side: CallSide, before: VagueDate, after: VagueDate): CallChange[] {
  const earliest = daysBetween(before.earliest, after.earliest)
  const latest = daysBetween(before.latest, after.latest)
  if (earliest === 0 && latest === 0) {
    return []
  }
  if (earliest === latest) return [{ code: 'date_moved', side, days: latest, roughly: false }]
  if (earliest >= 0 && latest <= 0) return [{ code: 'date_narrowed', side }]
  if (earliest <= 0 && latest >= 0) return [{ code: 'date_widened', side }]
  const days = side === 'closes' ? latest : earliest
  return [{ code: 'date_moved', side, days: days || earliest + latest, roughly: true }]
}

function certaintyChange(before: Certainty, after: Certainty): CallChange[] {
  return before === after ? [] : [{ code: 'certainty', before, after }]
}

function rollingChange(before: boolean, after: boolean): CallChange[] {
  if (before === after) return []
  return [{ code: after ? 'now_rolling' : 'no_longer_rolling' }]
}

function pastChange(before: boolean, after: boolean): CallChange[] {
  return before === after ? [] : [{ code: after ? 'no_longer_past' : 'now_past' }]
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}
