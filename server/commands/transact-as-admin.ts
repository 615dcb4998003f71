import { lockAdmins } from '../../db/queries/find-person.ts'
import { type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { transact, type Work } from './transact.ts'

/**
 * A transaction that only an admin gets into. The admins' rows are held while it runs and the
 * actor is looked up among them: of two admins who demote each other at once, the second finds
 * that they are none any more.
 */
export async function transactAsAdmin<T>(
  deps: Deps,
  actor: Actor,
  steps: (work: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (actor.role !== 'admin') return refuse({ code: 'forbidden', reason: 'role' })
  return transact(deps, actor, async (work) => {
    const admins = await lockAdmins(work.tx)
    if (!admins.includes(actor.id)) return refuse({ code: 'forbidden', reason: 'role' })
    return steps(work)
  })
}
