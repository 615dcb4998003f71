import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '../client.ts'
import { decisions, people, reviews, revisionAuthors, revisions } from '../schema/index.ts'

const assignee = alias(people, 'assignee')

export type ChangeUnderReview = {
  readonly status: (typeof reviews.$inferSelect)['status']
  /** The draft that was submitted. */
  readonly draftId: string
  readonly revision: typeof revisions.$inferSelect
  readonly requestedBy: { readonly id: string; readonly name: string }
  readonly assignee: string | null
  readonly dueOn: string | null
  readonly openedAt: Date
  readonly authors: readonly { readonly id: string; readonly name: string }[]
  /** The last decision on it, if any. */
  readonly decision: {
    readonly verdict: (typeof decisions.$inferSelect)['verdict']
    readonly by: string
    readonly at: Date
    readonly reason: string
  } | null
}

/** The newest review of an entry, whatever became of it, with its revision and its people. */
export async function findChangeUnderReview(
  db: Db | Tx,
  entryId: string,
): Promise<ChangeUnderReview | undefined> {
  const [row] = await db
    .select({
      id: reviews.id,
      status: reviews.status,
      draftId: reviews.draftId,
      revision: revisions,
      requestedBy: { id: people.id, name: people.name },
      assignee: assignee.name,
      dueOn: reviews.dueOn,
      openedAt: reviews.openedAt,
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .innerJoin(people, eq(people.id, reviews.requestedBy))
    .leftJoin(assignee, eq(assignee.id, reviews.assigneeId))
    .where(eq(reviews.entryId, entryId))
    .orderBy(desc(revisions.number))
    .limit(1)
  if (!row) return undefined
  const { id, ...review } = row
  const authors = await db
    .select({ id: people.id, name: people.name })
    .from(revisionAuthors)
    .innerJoin(people, eq(people.id, revisionAuthors.personId))
    .where(eq(revisionAuthors.revisionId, row.revision.id))
    .orderBy(people.name)
  const [decision] = await db
    .select({
      verdict: decisions.verdict,
      by: people.name,
      at: decisions.at,
      reason: decisions.reason,
    })
    .from(decisions)
    .innerJoin(people, eq(people.id, decisions.personId))
    .where(eq(decisions.reviewId, id))
    .orderBy(desc(decisions.at))
    .limit(1)
  return { ...review, authors, decision: decision ?? null }
}
