import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import { drafts, entries, revisions } from '../schema/index.ts'

const live = alias(revisions, 'live')

export type EntryHead = {
  readonly id: string
  readonly title: { readonly en: string; readonly ja: string }
  readonly agencies: readonly string[]
  readonly workState: (typeof entries.$inferSelect)['workState']
  readonly publicState: (typeof entries.$inferSelect)['publicState']
  /** The open draft's version; null when nothing is being changed. */
  readonly draftVersion: number | null
  /** What the public sees; null unless it is live. */
  readonly live: {
    readonly id: string
    readonly number: number
    readonly content: EntryContent
  } | null
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What an entry is called and where it stands; undefined for an id that names none. */
export async function findEntryHead(db: Db | Tx, id: string): Promise<EntryHead | undefined> {
  if (!UUID.test(id)) return undefined
  const [row] = await db
    .select({
      id: entries.id,
      title: { en: entries.titleEn, ja: entries.titleJa },
      agencies: entries.agencies,
      workState: entries.workState,
      publicState: entries.publicState,
      draftVersion: drafts.version,
      live: { id: live.id, number: live.number, content: live.content },
    })
    .from(entries)
    .leftJoin(
      drafts,
      and(eq(drafts.entryId, entries.id), eq(drafts.branch, 'draft'), isNull(drafts.closedAt)),
    )
    .leftJoin(live, eq(live.id, entries.liveRevisionId))
    .where(eq(entries.id, id))
  return row
}
