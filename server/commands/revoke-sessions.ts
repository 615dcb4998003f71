import { z } from 'zod'
import { findPerson } from '../../db/queries/find-person.ts'
import { revokeSessions as revokeAll, revokeSession } from '../../db/queries/sessions.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { recordEvent } from './record-event.ts'
import { transact } from './transact.ts'

export type SessionsToRevoke = {
  readonly personId: string
  /** Ends this one alone. */
  readonly only?: string | undefined
  /** Ends all but this one. */
  readonly keep?: string | undefined
}

const uuid = z.uuid()

/** Signs a person out elsewhere: their own sessions, or anybody's for an admin. At once. */
export function revokeSessions(
  deps: Deps,
  actor: Actor,
  { personId, only, keep }: SessionsToRevoke,
): Promise<Result<{ revoked: number }>> {
  return transact(deps, actor, async (work) => {
    if (personId !== actor.id && actor.role !== 'admin') {
      return refuse({ code: 'forbidden', reason: 'role' })
    }
    const person = await findPerson(work.tx, personId)
    if (!person) return refuse({ code: 'not_found', what: 'person' })
    if (only !== undefined && !uuid.safeParse(only).success) {
      return refuse({ code: 'not_found', what: 'session' })
    }
    const revoked =
      only === undefined
        ? await revokeAll(work.tx, personId, work.at, keep)
        : await revokeSession(work.tx, personId, only, work.at)
    if (only !== undefined && revoked === 0) return refuse({ code: 'not_found', what: 'session' })
    if (revoked > 0) await recordEvent(work, null, { type: 'session_revoked', personId })
    return ok({ revoked })
  })
}
