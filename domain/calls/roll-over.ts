// Rolling a program over: from the calls of its latest cycle those of the next are made, and
// what is over becomes a past cycle. Safe to do twice: a cycle that is there is not made again,
// and no cycle is made from one that nobody has confirmed yet.

import type { Call } from './call.ts'
import { yearOfCall } from './call-year.ts'
import { isCurrent, isOver } from './current-calls.ts'
import { nextCycleCall } from './next-cycle-call.ts'
import { findYears } from './year-spellings.ts'

export type RollOver = {
  /** All calls after it: current ones in their order, then past ones, the newest first. */
  readonly calls: readonly Call[]
  readonly made: readonly MadeCall[]
  /** Calls that became a past cycle. */
  readonly putAway: readonly Call[]
  readonly left: readonly LeftCall[]
}

export type MadeCall = {
  readonly from: Call
  readonly to: Call
  /** The old call is not over: it stays on the list beside the new one. */
  readonly early: boolean
}

export type LeftCall = {
  readonly call: Call
  /**
   * `rolling`: it has no cycle. `unchanged`: nothing in it names a year. `unconfirmed`: made by
   * a roll-over and still to be confirmed. `next_there`: its next cycle exists.
   */
  readonly why: 'rolling' | 'unchanged' | 'unconfirmed' | 'next_there'
}

/**
 * @param newId an id for each new call, unique within the entry
 * @param today the day on which it is done, `YYYY-MM-DD`
 */
export function rollOverCalls(
  calls: readonly Call[],
  { newId, today }: { newId: () => string; today: string },
): RollOver {
  const past = calls.filter((call) => !isCurrent(call))
  const current = calls.filter(isCurrent)
  const fates = new Map(schemesOf(current).flatMap((scheme) => fatesOf(scheme, past, today)))
  const stays: Call[] = []
  const putAway: Call[] = []
  const made: MadeCall[] = []
  const left: LeftCall[] = []
  for (const call of current) {
    const fate = fates.get(call) ?? 'rolling'
    const over = isOver(call, today)
    if (fate === 'put_away' || (fate === 'next' && over)) putAway.push({ ...call, past: true })
    else stays.push(call)
    if (fate === 'next') {
      const to = nextCycleCall(call, newId())
      made.push({ from: call, to, early: !over })
      stays.push(to)
    } else if (fate !== 'put_away') left.push({ call, why: fate })
  }
  return { calls: [...stays, ...putAway, ...past], made, putAway, left }
}

type Fate = 'next' | 'put_away' | LeftCall['why']

/** Calls that go round together: a scheme with all its stages and rounds. */
function schemesOf(calls: readonly Call[]): Call[][] {
  const schemes = new Map<string, Call[]>()
  for (const call of calls.filter(hasCycle)) {
    schemes.set(schemeOf(call), [...(schemes.get(schemeOf(call)) ?? []), call])
  }
  return [...schemes.values()]
}

/** "April 2026 intake" and "April 2027 intake" are one scheme. */
function schemeOf({ label }: Call): string {
  const text = `${label.en}\n${label.ja}`
  return findYears(text).reduceRight(
    (bare, { from, to }) => `${bare.slice(0, from)}${bare.slice(to)}`,
    text,
  )
}

/** A call for which one can apply at any time goes on; only a dated one comes round again. */
function hasCycle({ rolling, opens, closes }: Call): boolean {
  return !rolling || opens !== null || closes !== null
}

function fatesOf(
  scheme: readonly Call[],
  past: readonly Call[],
  today: string,
): [call: Call, fate: Fate][] {
  const years = scheme.flatMap((call) => yearOfCall(call) ?? [])
  const latest = Math.max(...years)
  const earlier = scheme.filter((call) => (yearOfCall(call) ?? latest) < latest)
  if (earlier.length > 0) {
    // The next cycle was begun already, by a roll-over before the end or by hand.
    return scheme.map((call) => {
      const away = earlier.includes(call) && isOver(call, today)
      return [call, away ? 'put_away' : 'next_there']
    })
  }
  const waits = isUnconfirmed(scheme, past)
  return scheme.map((call) => [
    call,
    waits ? 'unconfirmed' : namesYear(call) ? 'next' : 'unchanged',
  ])
}

/** Nothing of the cycle was announced: its dates are a roll-over's, or it has none since one. */
function isUnconfirmed(scheme: readonly Call[], past: readonly Call[]): boolean {
  if (scheme.some(({ unconfirmed }) => unconfirmed !== undefined)) return true
  const dated = scheme.some(({ opens, closes }) => opens !== null || closes !== null)
  const [first] = scheme
  return !dated && first !== undefined && past.some((call) => schemeOf(call) === schemeOf(first))
}

/** Without a year in it the next call would say the same as this one. */
function namesYear(call: Call): boolean {
  const { cycle, label, words } = call
  const texts = [cycle, label.en, label.ja, words.en, words.ja]
  return yearOfCall(call) !== undefined || texts.some((text) => findYears(text).length > 0)
}
