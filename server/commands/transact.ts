// Every command's frame: one transaction on one connection, all or nothing. A refusal rolls
// back like a fault, so that no path can leave half of a change behind.
import type { Tx } from '../../db/client.ts'
import type { Refused, Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { isRetryable, refusalOfDatabase } from './database-refusals.ts'

/** What the steps of one command share: its transaction, who acts, and the one instant. */
export type Work = {
  readonly tx: Tx
  readonly actor: Actor
  readonly at: Date
  /** Queues a job that runs only if the transaction commits. */
  enqueue(job: string, payload: unknown): Promise<void>
}

const ATTEMPTS = 3

/** Runs the steps; commits when they answer a value, rolls back when they refuse or throw. */
export async function transact<T>(
  deps: Deps,
  actor: Actor,
  steps: (work: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deps.db.transaction(async (tx) => {
        const enqueue = (job: string, payload: unknown) => deps.enqueue(job, payload, tx)
        const result = await steps({ tx, actor, at: deps.now(), enqueue })
        if (!result.ok) throw new RolledBack(result)
        return result
      })
    } catch (error) {
      if (error instanceof RolledBack) return error.refused
      const refused = refusalOfDatabase(error)
      if (refused) return refused
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error
    }
  }
}

class RolledBack extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super(`rolled back: ${refused.refusal.code}`)
    this.refused = refused
  }
}
