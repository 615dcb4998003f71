import { notifications } from '../../db/schema/index.ts'
import type { Work } from './transact.ts'

export type NotificationType =
  | 'review_requested'
  | 'review_voided'
  | 'changes_requested'
  | 'approved'
  | 'published'
  | 'withdrawn'

/**
 * Tells people in the app, and by e-mail once the transaction has committed. Nobody is told
 * of what they did themselves, nor told twice.
 */
export async function notifyPeople(
  { tx, actor, at, enqueue }: Work,
  personIds: readonly (string | null)[],
  about: { type: NotificationType; entryId: string; message?: string },
): Promise<void> {
  const told = new Set(personIds.filter((id) => id !== null && id !== actor.id) as string[])
  if (told.size === 0) return
  const rows = [...told].map((personId) => ({ personId, actorId: actor.id, at, ...about }))
  const added = await tx.insert(notifications).values(rows).returning({ id: notifications.id })
  await enqueue('mail_notifications', { notificationIds: added.map(({ id }) => id) })
}
