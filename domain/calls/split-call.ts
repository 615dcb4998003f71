// "First deadline 1 March, second deadline 1 September": one announcement, several deadlines.
// Each becomes a call of its own, so that each has its own status; all keep the same words.
import type { Call } from './call.ts'
import type { Round } from './parse-call.ts'

/**
 * The calls with one of them followed by a call for each further round: the same words, cycle
 * and stage, and the round's own dates.
 * @param newId gives an id that is unique within the entry
 */
export function splitCall(
  calls: readonly Call[],
  id: string,
  further: readonly Round[],
  newId: () => string,
): Call[] {
  return calls.flatMap((call) => {
    if (call.id !== id) return [call]
    const { unconfirmed: _first, ...rest } = call
    return [call, ...further.map(({ opens, closes }) => ({ ...rest, id: newId(), opens, closes }))]
  })
}

/** True when another call already has the same words, cycle and stage: nothing to split again. */
export function isSplit(calls: readonly Call[], call: Call): boolean {
  return calls.some(
    (other) =>
      other.id !== call.id &&
      other.cycle === call.cycle &&
      other.stage === call.stage &&
      other.words.en === call.words.en &&
      other.words.ja === call.words.ja,
  )
}
