import { lockPerson } from '../../db/queries/find-person.ts'
import { notifications } from '../../db/schema/index.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { recordEvent } from './record-event.ts'
import type { Work } from './transact.ts'
import { transactAsAdmin } from './transact-as-admin.ts'

/** Mails a person, where mail is set up, the link with which they set their password. */
export async function invitePerson(
  { tx, actor, at, enqueue }: Work,
  personId: string,
): Promise<void> {
  const [invitation] = await tx
    .insert(notifications)
    .values({ personId, type: 'invited', actorId: actor.id, at })
    .returning({ id: notifications.id })
  if (invitation) await enqueue('mail_notifications', { notificationIds: [invitation.id] })
}

/** A new link for somebody who lost theirs or their password; the old password holds meanwhile. */
export function inviteAgain(
  deps: Deps,
  actor: Actor,
  { personId }: { personId: string },
): Promise<Result<{ id: string }>> {
  return transactAsAdmin(deps, actor, async (work) => {
    const person = await lockPerson(work.tx, personId)
    if (!person) return refuse({ code: 'not_found', what: 'person' })
    if (person.disabledAt)
      return refuse({ code: 'wrong_status', status: 'disabled', action: 'invite' })
    await invitePerson(work, personId)
    // Whoever holds the link can become this person: the record has to say who made it.
    await recordEvent(work, null, { type: 'person_invited', personId })
    return ok({ id: personId })
  })
}
