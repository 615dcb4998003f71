import { desc, eq } from 'drizzle-orm'
import { events } from '../../db/schema/index.ts'
import type { EventData } from '../../domain/workflow/event.ts'
import type { Work } from './transact.ts'

/** Adds a line to the record, in the transaction that did what it says. */
export async function recordEvent(
  { tx, actor, at }: Work,
  entryId: string | null,
  data: EventData,
): Promise<void> {
  await tx.insert(events).values({ at, actorId: actor.id, entryId, type: data.type, data })
}

const SAME_SITTING_MS = 10 * 60 * 1000
type Saved = Extract<EventData, { type: 'draft_saved' }>

/**
 * Records a save, unless the entry's latest event already says that the same person is
 * writing these fields: autosaves every few seconds must not flood the history.
 */
export async function recordSave(work: Work, entryId: string, data: Saved): Promise<void> {
  const [latest] = await work.tx
    .select()
    .from(events)
    .where(eq(events.entryId, entryId))
    .orderBy(desc(events.id))
    .limit(1)
  const said =
    latest?.data.type === 'draft_saved' &&
    latest.actorId === work.actor.id &&
    latest.data.draftId === data.draftId &&
    work.at.getTime() - latest.at.getTime() < SAME_SITTING_MS
      ? latest.data.fields
      : []
  if (!data.fields.every((field) => said.includes(field))) await recordEvent(work, entryId, data)
}
