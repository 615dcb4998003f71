import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import { drafts, releaseItems, revisions } from '../schema/index.ts'

export type Base = {
  readonly content: EntryContent
  /** The published revision it is; null when nothing was ever published. */
  readonly revisionId: string | null
}

/**
 * What a new draft of an entry starts from: the live revision; for a withdrawn entry the one
 * that was last shown; for one never published its last, discarded draft, which undoes the
 * discarding.
 */
export async function findBase(
  db: Db | Tx,
  entry: { readonly id: string; readonly liveRevisionId: string | null },
): Promise<Base> {
  const revisionId = entry.liveRevisionId ?? (await lastShown(db, entry.id))
  if (revisionId) {
    const [revision] = await db.select().from(revisions).where(eq(revisions.id, revisionId))
    if (revision) return { content: revision.content, revisionId }
  }
  const [last] = await db
    .select({ content: drafts.content })
    .from(drafts)
    .where(eq(drafts.entryId, entry.id))
    .orderBy(desc(drafts.version))
    .limit(1)
  if (!last) throw new Error(`entry ${entry.id} has neither a revision nor a draft`)
  return { content: last.content, revisionId: null }
}

async function lastShown(db: Db | Tx, entryId: string): Promise<string | null> {
  const [item] = await db
    .select({ revisionId: releaseItems.revisionId })
    .from(releaseItems)
    .where(and(eq(releaseItems.entryId, entryId), isNotNull(releaseItems.revisionId)))
    .orderBy(desc(releaseItems.releaseNumber))
    .limit(1)
  return item?.revisionId ?? null
}
