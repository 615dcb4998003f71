import { randomUUID } from 'node:crypto'
import { planRollOver } from '../../domain/calls/entry-plan.ts'
import type { Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import {
  type CallsChanged,
  type ChangeCallsInput,
  changeCalls,
  changeCallsInput,
} from './change-calls.ts'
import { transact } from './transact.ts'

export const rollOverEntriesInput = changeCallsInput

/** Begins the next cycle of some programs as drafts, every date still to be confirmed. */
export async function rollOverEntries(
  deps: Deps,
  actor: Actor,
  input: ChangeCallsInput,
): Promise<Result<CallsChanged>> {
  return transact(deps, actor, (work) =>
    changeCalls(work, input, {
      kind: 'rollover',
      shift: null,
      plan: (entry, today) => planRollOver(entry, { today, newId: randomUUID }),
      event: (changeSetId, entries) => ({ type: 'calls_rolled_over', changeSetId, entries }),
    }),
  )
}
