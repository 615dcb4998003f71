import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '../client.ts'
import { decisions, entries, people, reviews, revisionAuthors, revisions } from '../schema/index.ts'

const assignee = alias(people, 'assignee')

export type OpenReview = {
  readonly entryId: string
  readonly title: { readonly en: string; readonly ja: string }
  readonly kind: (typeof entries.$inferSelect)['kind']
  readonly agencies: readonly string[]
  readonly number: number
  readonly note: string
  readonly requestedBy: { readonly id: string; readonly name: string }
  readonly assignee: { readonly id: string; readonly name: string } | null
  /** A calendar day. */
  readonly dueOn: string | null
  readonly openedAt: Date
  /** Everyone who had a hand in the change; none of them may approve it. */
  readonly authorIds: readonly string[]
}

const OPEN_LIMIT = 200

/** Reviews that wait for a decision: due ones first, then the longest waiting; at most 200. */
export async function listOpenReviews(db: Db | Tx): Promise<OpenReview[]> {
  const rows = await db
    .select({
      entryId: entries.id,
      title: { en: entries.titleEn, ja: entries.titleJa },
      kind: entries.kind,
      agencies: entries.agencies,
      number: revisions.number,
      note: revisions.note,
      revisionId: revisions.id,
      requestedBy: { id: people.id, name: people.name },
      assignee: { id: assignee.id, name: assignee.name },
      dueOn: reviews.dueOn,
      openedAt: reviews.openedAt,
    })
    .from(reviews)
    .innerJoin(entries, eq(entries.id, reviews.entryId))
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .innerJoin(people, eq(people.id, reviews.requestedBy))
    .leftJoin(assignee, eq(assignee.id, reviews.assigneeId))
    .where(eq(reviews.status, 'open'))
    .orderBy(sql`${reviews.dueOn} asc nulls last`, asc(reviews.openedAt), asc(reviews.id))
    .limit(OPEN_LIMIT)
  const authors = await listAuthorIds(
    db,
    rows.map((row) => row.revisionId),
  )
  return rows.map(({ revisionId, ...row }) => ({
    ...row,
    authorIds: authors.get(revisionId) ?? [],
  }))
}

/** Who had a hand in each of some revisions. */
async function listAuthorIds(
  db: Db | Tx,
  revisionIds: readonly string[],
): Promise<Map<string, string[]>> {
  const authors = new Map<string, string[]>()
  if (revisionIds.length === 0) return authors
  const rows = await db
    .select()
    .from(revisionAuthors)
    .where(inArray(revisionAuthors.revisionId, [...revisionIds]))
  for (const { revisionId, personId } of rows) {
    authors.set(revisionId, [...(authors.get(revisionId) ?? []), personId])
  }
  return authors
}

export type DecidedReview = {
  readonly entryId: string
  readonly title: { readonly en: string; readonly ja: string }
  readonly number: number
  readonly verdict: (typeof decisions.$inferSelect)['verdict']
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** The newest decisions, newest first. */
export async function listDecidedReviews(db: Db | Tx, limit: number): Promise<DecidedReview[]> {
  return db
    .select({
      entryId: reviews.entryId,
      title: { en: entries.titleEn, ja: entries.titleJa },
      number: revisions.number,
      verdict: decisions.verdict,
      by: people.name,
      at: decisions.at,
      reason: decisions.reason,
    })
    .from(decisions)
    .innerJoin(reviews, and(eq(reviews.id, decisions.reviewId), ne(reviews.status, 'open')))
    .innerJoin(entries, eq(entries.id, reviews.entryId))
    .innerJoin(revisions, eq(revisions.id, decisions.revisionId))
    .innerJoin(people, eq(people.id, decisions.personId))
    .orderBy(desc(decisions.at), desc(decisions.id))
    .limit(limit)
}
