import { and, eq, inArray } from 'drizzle-orm'
import { decisions, reviews, revisions, schedules } from '../../db/schema/index.ts'
import type { DraftRow } from './lock-entry.ts'
import { notifyPeople } from './notify-people.ts'
import { recordEvent } from './record-event.ts'
import type { Work } from './transact.ts'

/**
 * Ends the review, approval and schedule of a draft's frozen revision, because its text is
 * about to change. Tells whoever had been asked or had already approved.
 */
export async function voidReview(work: Work, draft: DraftRow): Promise<void> {
  if (draft.revisionId === null) return
  const { tx, at } = work
  const [review] = await tx
    .update(reviews)
    .set({ status: 'voided', closedAt: at })
    .where(
      and(eq(reviews.revisionId, draft.revisionId), inArray(reviews.status, ['open', 'approved'])),
    )
    .returning()
  if (!review) return
  await tx
    .update(schedules)
    .set({ status: 'voided' })
    .where(and(eq(schedules.draftId, draft.id), eq(schedules.status, 'pending')))
  const [revision] = await tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.id, review.revisionId))
  await recordEvent(work, draft.entryId, {
    type: 'review_voided',
    revisionId: review.revisionId,
    number: revision?.number ?? 0,
  })
  const decided = await tx
    .select({ personId: decisions.personId })
    .from(decisions)
    .where(eq(decisions.reviewId, review.id))
  const told = [review.assigneeId, review.requestedBy, ...decided.map(({ personId }) => personId)]
  await notifyPeople(work, told, { type: 'review_voided', entryId: draft.entryId })
}
