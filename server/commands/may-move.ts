import { ok, type Refused, type Result, refuse } from '../../domain/result.ts'
import { type Actor, mayTouchAgencies } from '../../domain/workflow/actor.ts'
import type { Action, Relation } from '../../domain/workflow/states.ts'
import { type Decided, decideMove } from '../../domain/workflow/transitions.ts'
import type { EntryRow } from './lock-entry.ts'

/** Whether the table of moves and the actor's agencies allow an action on a locked entry. */
export function mayMove(
  actor: Actor,
  action: Action,
  entry: Pick<EntryRow, 'workState' | 'publicState' | 'agencies'>,
  relation: Relation = 'stranger',
): Decided | Refused {
  const { workState, publicState, agencies } = entry
  const situation = { work: workState, public: publicState, role: actor.role, relation }
  const move = decideMove(action, situation)
  if (!move.ok) return move
  const reach = mayReach(actor, agencies)
  return reach.ok ? move : reach
}

/** Whether the actor's role reaches entries of these agencies. */
export function mayReach(actor: Actor, agencies: readonly string[]): Result<null> {
  if (mayTouchAgencies(actor, agencies)) return ok(null)
  return refuse({ code: 'forbidden', reason: 'other_agency' })
}
