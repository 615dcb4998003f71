import { eq, sql } from 'drizzle-orm'
import { findPerson, lockPerson, type Person } from '../../db/queries/find-person.ts'
import { revokeSessions } from '../../db/queries/sessions.ts'
import { events, people } from '../../db/schema/index.ts'
import { issuesOfPassword } from '../../domain/people/password-rules.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { invitationHolds, invitedPersonId } from '../auth/invitation.ts'
import { hashPassword } from '../auth/password.ts'
import type { Deps } from '../deps.ts'

type Secret = { readonly secret: string }

/** The person a link is for; undefined when it is used up, over, or was never ours. */
export async function findInvited(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  token: string,
  { secret }: Secret,
): Promise<Person | undefined> {
  const id = invitedPersonId(token)
  const person = id ? await findPerson(db, id) : undefined
  const holds = person && !person.disabledAt && invitationHolds(token, person, now(), secret)
  return holds ? person : undefined
}

/** Sets the password that an invited person chose, and ends whatever sessions they had. */
export async function acceptInvitation(
  deps: Deps,
  { token, password }: { readonly token: string; readonly password: string },
  { secret }: Secret,
): Promise<Result<{ email: string }>> {
  const invited = await findInvited(deps, token, { secret })
  if (!invited) return refuse({ code: 'not_found', what: 'invitation' })
  const issues = issuesOfPassword(password, [invited.email, invited.name])
  if (issues.length > 0) return refuse({ code: 'invalid', issues })

  const passwordHash = await hashPassword(password)
  return deps.db.transaction(async (tx) => {
    const at = deps.now()
    // Asked again on the held row: of two who open one link, the first sets the password.
    const person = await lockPerson(tx, invited.id)
    if (!person || person.disabledAt || !invitationHolds(token, person, at, secret)) {
      return refuse({ code: 'not_found', what: 'invitation' })
    }
    const { id: personId, role, email } = person
    await tx
      .update(people)
      .set({ passwordHash, version: sql`${people.version} + 1` })
      .where(eq(people.id, personId))
    await revokeSessions(tx, personId, at)
    const data = { type: 'person_changed', personId, role, disabled: false } as const
    await tx.insert(events).values({ at, actorId: personId, type: data.type, data })
    return ok({ email })
  })
}
