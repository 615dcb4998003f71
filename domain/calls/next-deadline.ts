// The one call of a program that a reader needs to know of first.

import type { Certainty } from './call.ts'
import { callStatus } from './call-status.ts'
import type { CallInstants, CallStatus, Status } from './status.ts'

type Timed = { readonly instants: CallInstants; readonly certainty: Certainty }

/** How urgent a status is: what can be missed stands before what is still to come. */
const URGENCY: readonly Status[] = [
  'closing_soon',
  'open',
  'rolling',
  'opens_soon',
  'upcoming',
  'unknown',
  'closed',
]

/** Sorts after every instant, and unlike Infinity survives a subtraction from itself. */
const NEVER = Number.MAX_SAFE_INTEGER

/**
 * The most urgent call with its status: what closes next, else what opens next, else what
 * closed last. Undefined only when there are no calls.
 */
export function nextDeadline<T extends Timed>(
  calls: readonly T[],
  now: number,
): { call: T; status: CallStatus } | undefined {
  let best: { call: T; status: CallStatus } | undefined
  for (const call of calls) {
    const status = callStatus(call.instants, call.certainty, now)
    if (!best || compare(call, status, best.call, best.status) < 0) best = { call, status }
  }
  return best
}

function compare(a: Timed, aStatus: CallStatus, b: Timed, bStatus: CallStatus): number {
  const urgency = URGENCY.indexOf(aStatus.status) - URGENCY.indexOf(bStatus.status)
  return urgency || deadlineRank(a, aStatus) - deadlineRank(b, bStatus)
}

/** Within one status, smaller comes first; a missing date comes last. */
function deadlineRank({ instants }: Timed, { status }: CallStatus): number {
  const { opensEarliest, closesEarliest, closesLatest } = instants
  if (status === 'closed') return -(closesLatest ?? 0)
  if (status === 'upcoming' || status === 'opens_soon') return opensEarliest ?? NEVER
  return closesEarliest ?? NEVER
}
