import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import { drafts, entries, revisions } from '../schema/index.ts'

export type EntryWithContent = {
  readonly id: string
  readonly slug: string
  readonly publicState: 'never' | 'live' | 'withdrawn'
  /** The open draft's content, else what is live, else the last draft's. */
  readonly content: EntryContent
}

/** Entries by id or by slug, with what their working copies say. */
export async function listEntryContents(
  db: Db | Tx,
  by: { readonly ids: readonly string[] } | { readonly slugs: readonly string[] },
): Promise<EntryWithContent[]> {
  const wanted = 'ids' in by ? by.ids : by.slugs
  if (wanted.length === 0) return []
  const column = 'ids' in by ? entries.id : entries.slug
  const rows = await db
    .select({
      id: entries.id,
      slug: entries.slug,
      publicState: entries.publicState,
      draft: drafts.content,
      live: revisions.content,
    })
    .from(entries)
    .leftJoin(
      drafts,
      and(eq(drafts.entryId, entries.id), eq(drafts.branch, 'draft'), isNull(drafts.closedAt)),
    )
    .leftJoin(revisions, eq(revisions.id, entries.liveRevisionId))
    .where(inArray(column, [...wanted]))
  const idle = rows.filter(({ draft, live }) => !draft && !live).map(({ id }) => id)
  const last = await listLastDrafts(db, idle)
  return rows.flatMap(({ draft, live, ...entry }) => {
    const content = draft ?? live ?? last.get(entry.id)
    return content ? [{ ...entry, content }] : []
  })
}

/** What entries without any working copy said last: discarded or withdrawn ones. */
async function listLastDrafts(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, EntryContent>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([drafts.entryId], { id: drafts.entryId, content: drafts.content })
    .from(drafts)
    .where(inArray(drafts.entryId, [...ids]))
    .orderBy(drafts.entryId, desc(drafts.version))
  return new Map(rows.map(({ id, content }) => [id, content]))
}
