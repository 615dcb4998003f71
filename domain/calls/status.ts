// What a call's dates mean right now. Computed, never typed, and computed where it is
// read: a cached page that was built yesterday still says "closed" after the deadline.
// All instants are prepared beforehand (see call-instants), so this needs no time zones:
// `callStatus(call, now)` is the answer, `{ ...call, instants: instantsOf(call, zone) }` its call.

import type { Certainty } from './call.ts'

export const STATUSES = [
  'upcoming',
  'opens_soon',
  'open',
  'closing_soon',
  'closed',
  'rolling',
  'unknown',
] as const
export type Status = (typeof STATUSES)[number]

/** Instants in milliseconds since the epoch; a missing date is null. Ends are exclusive. */
export type CallInstants = {
  readonly opensEarliest: number | null
  readonly opensLatest: number | null
  readonly closesEarliest: number | null
  readonly closesLatest: number | null
  readonly rolling: boolean
}

/** A call as its status is asked for: its instants prepared, its certainty as announced. */
export type TimedCall = {
  readonly instants: CallInstants
  readonly certainty: Certainty
}

export type CallStatus = {
  readonly status: Status
  /** `likely` inside the bounds of a vague date, and for dates nobody announced. */
  readonly certainty: 'sure' | 'likely'
  /** Its deadline is ahead, and no opening was announced: that it is open is only inferred. */
  readonly deadlineOnly: boolean
  /** The next instant at which this answer can change; null if never. */
  readonly changesAt: number | null
}

export const SOON_MS = 14 * 24 * 60 * 60 * 1000
