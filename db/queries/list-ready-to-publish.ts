import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import { decisions, drafts, entries, people, reviews, revisions } from '../schema/index.ts'

const live = alias(revisions, 'live')

export type ReadyToPublish = {
  readonly entryId: string
  /** The draft's version, which publishing names. */
  readonly version: number
  readonly number: number
  readonly content: EntryContent
  /** What the public sees now; null for an entry that is not live. */
  readonly liveContent: EntryContent | null
  readonly agencies: readonly string[]
  readonly publicState: (typeof entries.$inferSelect)['publicState']
  readonly approvedBy: string
  readonly approvedAt: Date
}

const READY_LIMIT = 200

/** Approved revisions that wait to become public, the longest waiting first; at most 200. */
export async function listReadyToPublish(db: Db | Tx): Promise<ReadyToPublish[]> {
  const rows = await db
    .selectDistinctOn([drafts.id], {
      entryId: entries.id,
      version: drafts.version,
      number: revisions.number,
      content: revisions.content,
      liveContent: live.content,
      agencies: entries.agencies,
      publicState: entries.publicState,
      approvedBy: people.name,
      approvedAt: decisions.at,
    })
    .from(drafts)
    .innerJoin(entries, eq(entries.id, drafts.entryId))
    .innerJoin(revisions, eq(revisions.id, drafts.revisionId))
    .innerJoin(reviews, eq(reviews.revisionId, revisions.id))
    .innerJoin(decisions, and(eq(decisions.reviewId, reviews.id), eq(decisions.verdict, 'approve')))
    .innerJoin(people, eq(people.id, decisions.personId))
    .leftJoin(live, eq(live.id, entries.liveRevisionId))
    .where(and(isNull(drafts.closedAt), eq(drafts.state, 'approved')))
    .orderBy(asc(drafts.id), desc(decisions.at))
    .limit(READY_LIMIT)
  return rows.toSorted((a, b) => a.approvedAt.getTime() - b.approvedAt.getTime())
}
