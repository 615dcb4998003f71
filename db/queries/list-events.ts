import { and, desc, eq, lt } from 'drizzle-orm'
import type { EventData } from '../../domain/workflow/event.ts'
import type { Db, Tx } from '../client.ts'
import { events, people } from '../schema/index.ts'

export type EventLine = {
  readonly id: number
  readonly at: Date
  /** Null for what nobody did by hand. */
  readonly actor: string | null
  readonly data: EventData
}

type Page = { readonly before?: number; readonly limit: number }

/** What happened to an entry, newest first; with `before` (an event's id), older ones. */
export async function listEvents(
  db: Db | Tx,
  entryId: string,
  { before, limit }: Page,
): Promise<EventLine[]> {
  const older = before === undefined ? undefined : lt(events.id, before)
  return db
    .select({ id: events.id, at: events.at, actor: people.name, data: events.data })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(and(eq(events.entryId, entryId), older))
    .orderBy(desc(events.id))
    .limit(limit)
}
