// Where a call stands at an instant. Inside the bounds of a vague date the answer is only
// likely, and so is every answer that rests on a date which nobody announced.

import { type CallStatus, SOON_MS, type Status, type TimedCall } from './status.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Bounds wider than this ("in the first half of 2026") say little about the next days. */
const WIDE_MS = 31 * DAY_MS
/** A call whose end nobody announced is not believed to be open for longer than this. */
const UNANNOUNCED_END_MS = 90 * DAY_MS

type Phase = Omit<CallStatus, 'changesAt'>

/**
 * The status of a call at `now`, and until when it holds.
 * @param now milliseconds since the epoch
 */
export function callStatus(call: TimedCall, now: number): CallStatus {
  const phase = phaseAt(call, now)
  return { ...phase, changesAt: nextChange(call, now, phase) }
}

function phaseAt({ instants, certainty }: TimedCall, now: number): Phase {
  const announced = certainty === 'announced'
  const say = (status: Status, sure = true): Phase => ({
    status,
    certainty: sure && announced ? 'sure' : 'likely',
    deadlineOnly: false,
  })
  const { opensEarliest, opensLatest, closesEarliest, closesLatest, rolling } = instants

  if (closesLatest !== null && now >= closesLatest) return say('closed')

  if (opensEarliest !== null && opensLatest !== null && now < opensLatest) {
    const soon = now >= soonFrom(opensEarliest, opensLatest)
    return say(soon ? 'opens_soon' : 'upcoming', now < opensEarliest)
  }

  if (closesEarliest !== null && closesLatest !== null) {
    if (now >= soonFrom(closesEarliest, closesLatest)) {
      return say('closing_soon', now < closesEarliest)
    }
    if (rolling) return say('rolling')
    // With a deadline but no opening, nobody said that it is open already.
    const deadlineOnly = opensLatest === null && announced && now < closesEarliest
    return { ...say('open', opensLatest !== null && now < closesEarliest), deadlineOnly }
  }

  if (rolling) return say('rolling')
  if (opensLatest !== null && now < opensLatest + UNANNOUNCED_END_MS) return say('open', false)
  return { status: 'unknown', certainty: 'sure', deadlineOnly: false }
}

/** From when on a vague date is near: its first possible day, or its last when it is wide. */
function soonFrom(earliest: number, latest: number): number {
  return (latest - earliest > WIDE_MS ? latest : earliest) - SOON_MS
}

function nextChange(call: TimedCall, now: number, current: Phase): number | null {
  const { opensEarliest, opensLatest, closesEarliest, closesLatest } = call.instants
  let next: number | null = null
  for (const bound of [opensEarliest, opensLatest, closesEarliest, closesLatest]) {
    if (bound === null) continue
    for (const at of [bound - SOON_MS, bound, bound + UNANNOUNCED_END_MS]) {
      if (at <= now || (next !== null && at >= next)) continue
      const then = phaseAt(call, at)
      if (
        then.status !== current.status ||
        then.certainty !== current.certainty ||
        then.deadlineOnly !== current.deadlineOnly
      ) {
        next = at
      }
    }
  }
  return next
}
