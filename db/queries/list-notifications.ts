import { and, count, desc, eq, inArray, isNull, lt, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '../client.ts'
import { entries, notifications, people } from '../schema/index.ts'

const actors = alias(people, 'actors')

export type NotificationRow = {
  readonly id: string
  readonly type: string
  readonly entryId: string | null
  /** The entry's English title, which every entry has. */
  readonly entryTitle: string | null
  readonly entryTitleJa: string | null
  readonly actorName: string | null
  readonly message: string
  readonly at: Date
  readonly readAt: Date | null
}

const columns = {
  id: notifications.id,
  type: notifications.type,
  entryId: notifications.entryId,
  entryTitle: entries.titleEn,
  entryTitleJa: entries.titleJa,
  actorName: actors.name,
  message: notifications.message,
  at: notifications.at,
  readAt: notifications.readAt,
}

/**
 * What a person was told, newest first.
 * @param before only what was told earlier, for the next page
 */
export function listNotifications(
  db: Db | Tx,
  personId: string,
  { limit, before }: { readonly limit: number; readonly before?: Date | undefined },
): Promise<NotificationRow[]> {
  const earlier = before && lt(notifications.at, before)
  return db
    .select(columns)
    .from(notifications)
    .leftJoin(entries, eq(entries.id, notifications.entryId))
    .leftJoin(actors, eq(actors.id, notifications.actorId))
    .where(and(eq(notifications.personId, personId), earlier))
    .orderBy(desc(notifications.at), desc(notifications.id))
    .limit(limit)
}

export async function countUnread(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notifications)
    .where(and(eq(notifications.personId, personId), isNull(notifications.readAt)))
  return row?.unread ?? 0
}

/** Marks as read what a person had been told by an instant, and nothing that came later. */
export async function markNotificationsRead(
  db: Db | Tx,
  personId: string,
  { toldBy, now }: { readonly toldBy: Date; readonly now: Date },
): Promise<void> {
  const unread = and(eq(notifications.personId, personId), isNull(notifications.readAt))
  await db
    .update(notifications)
    .set({ readAt: now })
    .where(and(unread, lte(notifications.at, toldBy)))
}

export type UnmailedNotification = NotificationRow & {
  readonly personId: string
  readonly email: string
  readonly personName: string
  readonly locale: 'en' | 'ja'
}

/** Those of the notifications that no mail went out for yet, to people who can still sign in. */
export function listUnmailed(db: Db | Tx, ids: readonly string[]): Promise<UnmailedNotification[]> {
  return db
    .select({
      ...columns,
      personId: people.id,
      email: people.email,
      personName: people.name,
      locale: people.locale,
    })
    .from(notifications)
    .innerJoin(people, eq(people.id, notifications.personId))
    .leftJoin(entries, eq(entries.id, notifications.entryId))
    .leftJoin(actors, eq(actors.id, notifications.actorId))
    .where(
      and(
        inArray(notifications.id, [...ids]),
        isNull(notifications.mailedAt),
        isNull(people.disabledAt),
      ),
    )
    .orderBy(notifications.at)
}

export async function markMailed(db: Db | Tx, id: string, now: Date): Promise<void> {
  await db.update(notifications).set({ mailedAt: now }).where(eq(notifications.id, id))
}
