import { z } from 'zod'
import { ok, type Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type DecisionOn, lockReview, recordDecision } from './decide-review.ts'
import { moveDraft } from './move-draft.ts'
import { notifyPeople } from './notify-people.ts'
import { recordEvent } from './record-event.ts'
import { transact } from './transact.ts'

export const requestChangesInput = z.strictObject({
  revisionId: z.uuid(),
  /** What should be different; the authors read it. */
  reason: z.string().trim().min(1).max(2_000),
})
export type RequestChangesInput = z.infer<typeof requestChangesInput> & DecisionOn

/** Sends a submitted or approved revision back to its authors, with a reason. */
export async function requestChanges(
  deps: Deps,
  actor: Actor,
  input: RequestChangesInput,
): Promise<Result<{ version: number }>> {
  return transact(deps, actor, async (work) => {
    const locked = await lockReview(work, input, 'request_changes')
    if (!locked.ok) return locked
    const { revision, review } = locked.value
    const { reason } = input
    await recordDecision(work, locked.value, { verdict: 'request_changes', reason })
    const version = await moveDraft(work, locked.value, 'changes_requested', null)
    const { id: revisionId, number, entryId } = revision
    await recordEvent(work, entryId, { type: 'changes_requested', revisionId, number, reason })
    const about = { type: 'changes_requested', entryId, message: reason } as const
    await notifyPeople(work, [review.requestedBy, ...review.authorIds], about)
    return ok({ version })
  })
}
