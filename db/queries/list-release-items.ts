import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import { entries, releaseItems, revisions } from '../schema/index.ts'

const previous = alias(revisions, 'previous')

export type ReleaseItem = {
  readonly entryId: string
  readonly title: { readonly en: string; readonly ja: string }
  /** Null: withdrawn with this release. */
  readonly revision: { readonly number: number; readonly content: EntryContent } | null
  /** Null: it was not public just before. */
  readonly previous: { readonly number: number; readonly content: EntryContent } | null
}

/** What one release changed, in the order of the list. */
export async function listReleaseItems(db: Db | Tx, number: number): Promise<ReleaseItem[]> {
  return db
    .select({
      entryId: entries.id,
      title: { en: entries.titleEn, ja: entries.titleJa },
      revision: { number: revisions.number, content: revisions.content },
      previous: { number: previous.number, content: previous.content },
    })
    .from(releaseItems)
    .innerJoin(entries, eq(entries.id, releaseItems.entryId))
    .leftJoin(revisions, eq(revisions.id, releaseItems.revisionId))
    .leftJoin(previous, eq(previous.id, releaseItems.previousRevisionId))
    .where(eq(releaseItems.releaseNumber, number))
    .orderBy(asc(entries.sectionId), asc(entries.position), asc(entries.titleEn))
}
