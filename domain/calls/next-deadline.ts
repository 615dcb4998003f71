// The one call of a program that a reader needs to know of first.

import { callStatus } from './call-status.ts'
import type { CallStatus, Status, TimedCall } from './status.ts'

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

export type Next<T> = {
  readonly call: T
  /** Its status; `changesAt` is when this whole answer can change, also to another call. */
  readonly status: CallStatus
}

/**
 * The most urgent call with its status: what closes next, else what opens next, else what
 * closed last. Undefined only when there are no calls.
 */
export function nextDeadline<T extends TimedCall>(
  calls: readonly T[],
  now: number,
): Next<T> | undefined {
  let best: Next<T> | undefined
  let changesAt = NEVER
  for (const call of calls) {
    const next = { call, status: callStatus(call, now) }
    changesAt = Math.min(changesAt, next.status.changesAt ?? NEVER)
    if (!best || byUrgency(next, best) < 0) best = next
  }
  return (
    best && {
      call: best.call,
      status: { ...best.status, changesAt: changesAt === NEVER ? null : changesAt },
    }
  )
}

/** Sorts what can be missed to the front. */
export function byUrgency(a: Next<TimedCall>, b: Next<TimedCall>): number {
  const urgency = URGENCY.indexOf(a.status.status) - URGENCY.indexOf(b.status.status)
  return urgency || deadlineRank(a) - deadlineRank(b)
}

/** Within one status, smaller comes first; a missing date comes last. */
function deadlineRank({ call: { instants }, status: { status } }: Next<TimedCall>): number {
  const { opensEarliest, closesEarliest, closesLatest } = instants
  if (status === 'closed') return -(closesLatest ?? 0)
  if (status === 'upcoming' || status === 'opens_soon') return opensEarliest ?? NEVER
  return closesEarliest ?? NEVER
}
