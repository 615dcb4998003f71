import { z } from 'zod'
import { listReviewers } from '../../db/queries/list-reviewers.ts'
import { reviews } from '../../db/schema/index.ts'
import { issuesBeforePublishing } from '../../domain/requirements/may-publish.ts'
import { type Issue, ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { isUnchanged } from './base-content.ts'
import { freezeRevision } from './freeze-revision.ts'
import { type DraftAt, type LockedDraft, lockDraft, sameVersion } from './lock-draft.ts'
import { mayMove } from './may-move.ts'
import { moveDraft } from './move-draft.ts'
import { notifyPeople } from './notify-people.ts'
import { recordEvent } from './record-event.ts'
import { transact, type Work } from './transact.ts'

export const submitDraftInput = z.strictObject({
  /** What the reviewer should know about the change. */
  note: z.string().trim().max(2_000).default(''),
  assigneeId: z.uuid().nullable().default(null),
})
export type SubmitDraftInput = z.infer<typeof submitDraftInput> & DraftAt

export type DraftSubmitted = {
  readonly revisionId: string
  readonly number: number
  readonly version: number
}

/** Freezes the draft into a revision and asks for its approval. */
export async function submitDraft(
  deps: Deps,
  actor: Actor,
  input: SubmitDraftInput,
): Promise<Result<DraftSubmitted>> {
  return transact(deps, actor, (work) => submitInOne(work, input))
}

/** The same as a step of a change to many entries. */
export async function submitInOne(
  work: Work,
  { entryId, version: seen, note, assigneeId }: SubmitDraftInput,
): Promise<Result<DraftSubmitted>> {
  const locked = await lockDraft(work, entryId, 'submit')
  if (!locked.ok) return locked
  const { entry, draft } = locked.value
  const move = mayMove(work.actor, 'submit', entry)
  if (!move.ok) return move
  const current = sameVersion(locked.value, seen)
  if (!current.ok) return current
  const issues = await issuesOfSubmission(work, locked.value)
  if (issues.length > 0) return refuse({ code: 'invalid', issues })
  const reviewers = await listReviewers(work.tx, entry.agencies)
  if (assigneeId && !reviewers.some(({ id }) => id === assigneeId)) {
    return refuse({ code: 'invalid', issues: [{ field: 'assigneeId', code: 'not_a_reviewer' }] })
  }

  const revision = await freezeRevision(work, entry, draft, note)
  const asked = reviewers.filter(({ id }) => !revision.authorIds.includes(id))
  if (assigneeId && !asked.some(({ id }) => id === assigneeId)) {
    return refuse({
      code: 'invalid',
      issues: [{ field: 'assigneeId', code: 'assignee_is_author' }],
    })
  }
  await work.tx.insert(reviews).values({
    entryId,
    draftId: draft.id,
    revisionId: revision.id,
    requestedBy: work.actor.id,
    assigneeId,
    openedAt: work.at,
  })
  const version = await moveDraft(work, locked.value, 'in_review', revision.id)
  const { id: revisionId, number } = revision
  await recordEvent(work, entryId, { type: 'submitted', revisionId, number, note })
  const told = assigneeId ? [assigneeId] : asked.map(({ id }) => id)
  await notifyPeople(work, told, { type: 'review_requested', entryId, message: note })
  return ok({ revisionId, number, version })
}

/** What keeps the draft from being reviewed: unfit to publish, or the same as what is live. */
async function issuesOfSubmission(work: Work, locked: LockedDraft): Promise<readonly Issue[]> {
  if (await isUnchanged(work, locked)) return [{ field: '', code: 'no_changes' }]
  return issuesBeforePublishing(locked.draft.content)
}
