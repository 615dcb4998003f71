// Mails what people were told in the app, where a mail server is set. Each mail is marked as
// it goes out: when one cannot be delivered the job fails and is tried again later, and those
// that went out are not sent twice.
import { z } from 'zod'
import { findPerson } from '../../db/queries/find-person.ts'
import {
  listUnmailed,
  markMailed,
  type UnmailedNotification,
} from '../../db/queries/list-notifications.ts'
import { invitationPath, makeInvitation } from '../auth/invitation.ts'
import type { Deps } from '../deps.ts'
import { environment } from '../environment.ts'
import { mailType, notificationMail } from '../mail/notification-mail.ts'
import { mailSender, type SendMail } from '../mail/send-mail.ts'

const PAYLOAD = z.object({ notificationIds: z.array(z.uuid()).max(1000) })

type Post = {
  /** Undefined: no mail server is set, and people are told in the app alone. */
  readonly send: SendMail | undefined
  readonly publicUrl: string
  readonly secret: string
}

/** The job `mail_notifications`; its payload names the notifications. */
export async function deliverNotifications(
  deps: Pick<Deps, 'db' | 'now'>,
  payload: unknown,
  post: Post = ownPost(),
): Promise<void> {
  const { notificationIds } = PAYLOAD.parse(payload)
  if (!post.send) return
  const failures: unknown[] = []
  for (const told of await listUnmailed(deps.db, notificationIds)) {
    try {
      await deliver(deps, told, post, post.send)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'mails could not be delivered')
}

async function deliver(
  deps: Pick<Deps, 'db' | 'now'>,
  told: UnmailedNotification,
  post: Post,
  send: SendMail,
): Promise<void> {
  const type = mailType(told.type)
  if (!type) return
  const path = type === 'invited' ? await invitationFor(deps, told, post.secret) : pathOf(told)
  await send(notificationMail(told, type, new URL(path, post.publicUrl).href))
  await markMailed(deps.db, told.id, deps.now())
}

/** Made when the mail goes out, so that the link is kept nowhere. */
async function invitationFor(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: UnmailedNotification,
  secret: string,
): Promise<string> {
  const person = await findPerson(db, personId)
  if (!person) throw new Error(`person ${personId} is gone`)
  return invitationPath(makeInvitation(person, now(), secret).token)
}

function pathOf({ type, entryId }: UnmailedNotification): string {
  if (!entryId) return '/admin'
  return type === 'review_requested'
    ? `/admin/entries/${entryId}/review`
    : `/admin/entries/${entryId}`
}

function ownPost(): Post {
  const { url, nextAuthSecret } = environment()
  return { send: mailSender(), publicUrl: url, secret: nextAuthSecret }
}
