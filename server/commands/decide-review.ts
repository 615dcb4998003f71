import { eq } from 'drizzle-orm'
import { decisions, reviews, revisions } from '../../db/schema/index.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { WorkState } from '../../domain/workflow/states.ts'
import { type LockedDraft, lockDraft, sameVersion } from './lock-draft.ts'
import { mayMove } from './may-move.ts'
import { mayReachLive } from './may-reach-live.ts'
import { findReviewInHand, type ReviewInHand } from './review-in-hand.ts'
import type { Work } from './transact.ts'

/** What a decision names: the entry and version that were seen, and the exact revision. */
export type DecisionOn = {
  readonly entryId: string
  readonly version: number
  readonly revisionId: string
}

export type UnderReview = LockedDraft & {
  readonly review: ReviewInHand
  readonly revision: typeof revisions.$inferSelect
  readonly next: WorkState
}

/** Locks what is to be decided, if this person may decide it and it is what they saw. */
export async function lockReview(
  work: Work,
  on: DecisionOn,
  action: 'approve' | 'request_changes',
): Promise<Result<UnderReview>> {
  const locked = await lockDraft(work, on.entryId, action)
  if (!locked.ok) return locked
  const { entry, draft } = locked.value
  const review = await findReviewInHand(work, draft)
  const move = mayMove(work.actor, action, entry, review?.relation)
  if (!move.ok) return move
  const reach = await mayReachLive(work, entry)
  if (!reach.ok) return reach
  const current = sameVersion(locked.value, on.version)
  if (!current.ok) return current
  if (!review || review.revisionId !== on.revisionId) {
    return refuse({ code: 'stale', version: locked.value.version })
  }
  const [revision] = await work.tx.select().from(revisions).where(eq(revisions.id, on.revisionId))
  if (!revision) throw new Error(`revision ${on.revisionId} of a review does not exist`)
  return ok({ ...locked.value, review, revision, next: move.next })
}

type Verdict = Pick<typeof decisions.$inferInsert, 'verdict' | 'reason' | 'warningsSeen'>

/** Writes the decision and closes the review with it. */
export async function recordDecision(
  { tx, actor, at }: Work,
  { review }: UnderReview,
  verdict: Verdict,
): Promise<void> {
  const { id: reviewId, revisionId } = review
  await tx.insert(decisions).values({ reviewId, revisionId, personId: actor.id, at, ...verdict })
  const status = verdict.verdict === 'approve' ? 'approved' : 'changes_requested'
  await tx.update(reviews).set({ status, closedAt: at }).where(eq(reviews.id, reviewId))
}
