import { z } from 'zod'
import { findBase } from '../../db/queries/find-base.ts'
import { mirrorEntry } from '../../db/queries/mirror-entry.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type DraftAt, lockDraft, sameVersion } from './lock-draft.ts'
import { mayMove } from './may-move.ts'
import { closeDraft } from './move-draft.ts'
import { recordEvent } from './record-event.ts'
import { transact, type Work } from './transact.ts'

/** Nothing to say: which draft is in the address, which version in the header. */
export const discardDraftInput = z.strictObject({})

/**
 * Ends a draft without publishing it. Its text stays as the record: what is live is shown
 * at the desk again, and an entry never published is edited on from the discarded text.
 */
export async function discardDraft(
  deps: Deps,
  actor: Actor,
  at: DraftAt,
): Promise<Result<{ version: number }>> {
  return transact(deps, actor, (work) => discardInOne(work, at))
}

/** The same as a step of taking back a change to many entries. */
export async function discardInOne(
  work: Work,
  { entryId, version: seen }: DraftAt,
): Promise<Result<{ version: number }>> {
  const locked = await lockDraft(work, entryId, 'discard')
  if (!locked.ok) return locked
  const { entry, draft } = locked.value
  const move = mayMove(work.actor, 'discard', entry)
  if (!move.ok) return move
  const current = sameVersion(locked.value, seen)
  if (!current.ok) return current

  const version = await closeDraft(work, locked.value, 'discarded')
  const { content } = await findBase(work.tx, entry)
  const stamp = { workState: move.next, updatedAt: work.at, updatedBy: work.actor.id }
  await mirrorEntry(work.tx, entryId, content, stamp)
  await recordEvent(work, entryId, { type: 'draft_discarded', draftId: draft.id })
  return ok({ version })
}
