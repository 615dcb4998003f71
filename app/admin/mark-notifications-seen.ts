'use server'
import { refresh } from 'next/cache'
import { markNotificationsRead } from '@/db/queries/list-notifications.ts'
import { currentActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'

/** Marks as read what the signed-in person had been told by an instant; nothing else. */
export async function markNotificationsSeen(toldBy: Date): Promise<void> {
  const actor = await currentActor()
  if (!actor || !(toldBy instanceof Date) || Number.isNaN(toldBy.getTime())) return
  const { db, now } = getDeps()
  await markNotificationsRead(db, actor.id, { toldBy, now: now() })
  refresh()
}
