import { z } from 'zod'
import { isSeen } from '../../domain/requirements/warning-key.ts'
import { warningsFor } from '../../domain/requirements/warnings.ts'
import { type Issue, ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type DecisionOn, lockReview, recordDecision, type UnderReview } from './decide-review.ts'
import { moveDraft } from './move-draft.ts'
import { notifyPeople } from './notify-people.ts'
import { recordEvent } from './record-event.ts'
import { transact, type Work } from './transact.ts'
import { warningContext } from './warning-context.ts'

export const approveRevisionInput = z.strictObject({
  revisionId: z.uuid(),
  reason: z.string().trim().max(2_000).default(''),
  /** Keys of the warnings that the reviewer ticked as seen; a code alone is every one of its kind. */
  warningsSeen: z.array(z.string().max(5_000)).max(1_000).default([]),
})
export type ApproveRevisionInput = z.infer<typeof approveRevisionInput> & DecisionOn

/**
 * Approves the exact revision that was read. Nobody approves a change they had a hand in;
 * the database refuses that by itself as well.
 */
export async function approveRevision(
  deps: Deps,
  actor: Actor,
  input: ApproveRevisionInput,
): Promise<Result<{ version: number }>> {
  return transact(deps, actor, (work) => approveInOne(work, input))
}

/** The same as a step of a decision on many revisions, each of them named and seen. */
export async function approveInOne(
  work: Work,
  input: ApproveRevisionInput,
): Promise<Result<{ version: number }>> {
  const locked = await lockReview(work, input, 'approve')
  if (!locked.ok) return locked
  const unseen = await unseenWarnings(work, locked.value, input.warningsSeen)
  if (unseen.length > 0) {
    const issue = { field: 'warningsSeen', code: 'warnings_unseen' }
    const context = { count: unseen.length }
    return refuse({ code: 'invalid', issues: [{ ...issue, context }, ...unseen] })
  }

  const { revision, review } = locked.value
  const { reason, warningsSeen } = input
  await recordDecision(work, locked.value, { verdict: 'approve', reason, warningsSeen })
  const version = await moveDraft(work, locked.value, 'approved', revision.id)
  const { id: revisionId, number, entryId } = revision
  await recordEvent(work, entryId, { type: 'approved', revisionId, number, reason })
  const about = { type: 'approved', entryId, message: reason } as const
  await notifyPeople(work, [review.requestedBy, ...review.authorIds], about)
  return ok({ version })
}

async function unseenWarnings(
  { tx, at }: Work,
  { revision }: UnderReview,
  seen: readonly string[],
): Promise<Issue[]> {
  const { entryId, content } = revision
  const warnings = warningsFor(content, await warningContext(tx, entryId, content, at))
  return warnings.filter((warning) => !isSeen(warning, seen))
}
