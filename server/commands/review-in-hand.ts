import { and, eq, inArray } from 'drizzle-orm'
import { reviews, revisionAuthors } from '../../db/schema/index.ts'
import type { Relation } from '../../domain/workflow/states.ts'
import { relationTo } from '../../domain/workflow/transitions.ts'
import type { DraftRow } from './lock-entry.ts'
import type { Work } from './transact.ts'

export type ReviewInHand = {
  readonly id: string
  readonly revisionId: string
  readonly requestedBy: string
  /** Everyone who had a hand in the revision. */
  readonly authorIds: readonly string[]
  /** What the actor is to the change. */
  readonly relation: Relation
}

/** The review, open or approved, of the revision that a draft is frozen in; undefined if none. */
export async function findReviewInHand(
  { tx, actor }: Work,
  draft: DraftRow,
): Promise<ReviewInHand | undefined> {
  if (draft.revisionId === null) return undefined
  const [review] = await tx
    .select()
    .from(reviews)
    .where(
      and(eq(reviews.revisionId, draft.revisionId), inArray(reviews.status, ['open', 'approved'])),
    )
  if (!review) return undefined
  const authors = await tx
    .select({ personId: revisionAuthors.personId })
    .from(revisionAuthors)
    .where(eq(revisionAuthors.revisionId, review.revisionId))
  const authorIds = authors.map(({ personId }) => personId)
  const { id, revisionId, requestedBy } = review
  const relation = relationTo(actor.id, { authorIds, submitterId: requestedBy })
  return { id, revisionId, requestedBy, authorIds, relation }
}
