import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { drafts, releaseItems, revisions } from '../../db/schema/index.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import { changedFields } from '../../domain/content/fields.ts'
import type { EntryRow, LockedEntry } from './lock-entry.ts'
import type { Work } from './transact.ts'

export type Base = {
  readonly content: EntryContent
  /** The published revision it is; null when nothing was ever published. */
  readonly revisionId: string | null
}

/** What a change is made to: the open draft, or what a new one would start from. */
export async function baseOf(work: Work, { entry, draft }: LockedEntry): Promise<Base> {
  if (draft) return { content: draft.content, revisionId: draft.basedOn }
  return baseContent(work, entry)
}

/**
 * What a new draft starts from: the live revision; for a withdrawn entry the one that was
 * last shown; for one never published its last, discarded draft, which undoes the discarding.
 */
export async function baseContent({ tx }: Work, entry: EntryRow): Promise<Base> {
  const revisionId = entry.liveRevisionId ?? (await lastShown(tx, entry.id))
  if (revisionId) {
    const [revision] = await tx.select().from(revisions).where(eq(revisions.id, revisionId))
    if (revision) return { content: revision.content, revisionId }
  }
  const [last] = await tx
    .select()
    .from(drafts)
    .where(eq(drafts.entryId, entry.id))
    .orderBy(desc(drafts.version))
    .limit(1)
  if (!last) throw new Error(`entry ${entry.id} has neither a revision nor a draft`)
  return { content: last.content, revisionId: null }
}

/** True when a draft of a live entry says exactly what the public already sees. */
export async function isUnchanged(work: Work, { entry, draft }: LockedEntry): Promise<boolean> {
  if (!draft || entry.liveRevisionId === null) return false
  const live = await baseContent(work, entry)
  return changedFields(live.content, draft.content).length === 0
}

async function lastShown(tx: Work['tx'], entryId: string): Promise<string | null> {
  const [item] = await tx
    .select({ revisionId: releaseItems.revisionId })
    .from(releaseItems)
    .where(and(eq(releaseItems.entryId, entryId), isNotNull(releaseItems.revisionId)))
    .orderBy(desc(releaseItems.releaseNumber))
    .limit(1)
  return item?.revisionId ?? null
}
