import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { findPerson, type Person } from '../../db/queries/find-person.ts'
import { revokeSessions } from '../../db/queries/sessions.ts'
import { people } from '../../db/schema/index.ts'
import { issuesOfPassword } from '../../domain/people/password-rules.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { hashPassword, passwordMatches } from '../auth/password.ts'
import { attemptSucceeded, beginAttempt } from '../auth/sign-in-limit.ts'
import type { Deps } from '../deps.ts'
import { recordEvent } from './record-event.ts'
import { transact } from './transact.ts'

export const passwordChange = z.strictObject({
  current: z.string().max(1024),
  next: z.string().max(1024),
})
export type PasswordChange = z.infer<typeof passwordChange> & {
  /** The session that asks stays; every other one of the person ends. */
  readonly sessionId: string
  /** The client's network address: guessing the current password is limited like signing in. */
  readonly address: string
}

/** A person's own new password, against the current one. */
export async function changePassword(
  deps: Deps,
  actor: Actor,
  { current, next, sessionId, address }: PasswordChange,
): Promise<Result<{ revoked: number }>> {
  const person = await findPerson(deps.db, actor.id)
  if (!person) return refuse({ code: 'not_found', what: 'person' })
  const issues = issuesOfPassword(next, [person.email, person.name], 'next')
  if (issues.length > 0) return refuse({ code: 'invalid', issues })

  const proved = await provePassword(deps, person, current, address)
  if (!proved.ok) return proved

  const passwordHash = await hashPassword(next)
  return transact(deps, actor, async (work) => {
    await work.tx.update(people).set({ passwordHash }).where(eq(people.id, actor.id))
    const revoked = await revokeSessions(work.tx, actor.id, work.at, sessionId)
    await recordEvent(work, null, { type: 'session_revoked', personId: actor.id })
    return ok({ revoked })
  })
}

async function provePassword(
  deps: Deps,
  { email, passwordHash }: Person,
  current: string,
  address: string,
): Promise<Result<null>> {
  const attempt = await beginAttempt(deps, email, address)
  if (!attempt.ok) return attempt
  if (!(await passwordMatches(passwordHash, current))) {
    return refuse({ code: 'invalid', issues: [{ field: 'current', code: 'wrong_password' }] })
  }
  await attemptSucceeded(deps, attempt.value)
  return ok(null)
}
