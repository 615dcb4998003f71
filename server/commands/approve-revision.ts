import { z } from 'zod'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { dayInZone } from '../../domain/calls/zone.ts'
import { warningsFor } from '../../domain/requirements/warnings.ts'
import { type Issue, ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type DecisionOn, lockReview, recordDecision, type UnderReview } from './decide-review.ts'
import { moveDraft } from './move-draft.ts'
import { notifyPeople } from './notify-people.ts'
import { OFFICE_ZONE } from './office-zone.ts'
import { recordEvent } from './record-event.ts'
import { transact, type Work } from './transact.ts'

export const approveRevisionInput = z.strictObject({
  revisionId: z.uuid(),
  reason: z.string().trim().max(2_000).default(''),
  /** Codes of the warnings that the reviewer ticked as seen. */
  warningsSeen: z.array(z.string().max(60)).max(100).default([]),
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
  const today = dayInZone(at.getTime(), OFFICE_ZONE)
  const warnings = warningsFor(revision.content, { agencies: await listAgencies(tx), today })
  return warnings.filter(({ code }) => !seen.includes(code))
}
