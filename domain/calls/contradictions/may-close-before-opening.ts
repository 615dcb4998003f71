// An end that lies before the beginning as far as the bounds of both allow it. Where no
// reading is in order, publishing is stopped (domain/requirements/may-publish).
import type { Call } from '../call.ts'
import { instantsOf } from '../call-instants.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'

export function mayCloseBeforeOpening(
  call: Pick<Call, 'opens' | 'closes' | 'rolling'>,
  field: string,
  { zone }: ContradictionContext,
): Contradiction[] {
  const { opens, closes } = call
  if (!opens || !closes || opens.latest < closes.earliest) return []
  // Within one day it is the clocks that count.
  if (opens.latest === closes.earliest && inOrder(call, zone)) return []
  return [{ field: `${field}.closes`, code: 'may_close_before_opening' }]
}

function inOrder(call: Pick<Call, 'opens' | 'closes' | 'rolling'>, zone: string): boolean {
  const { opensLatest, closesEarliest } = instantsOf(call, zone)
  return opensLatest === null || closesEarliest === null || opensLatest <= closesEarliest
}
