import { inArray } from 'drizzle-orm'
import { revisions } from '../../db/schema/index.ts'
import { ok, type Result } from '../../domain/result.ts'
import { lockChosen } from './lock-chosen.ts'
import { type LockedDraft, sameVersion } from './lock-draft.ts'
import type { LockedEntry } from './lock-entry.ts'
import { mayMove } from './may-move.ts'
import type { Work } from './transact.ts'

export type RevisionRow = typeof revisions.$inferSelect
export type Publishable = LockedDraft & { readonly revision: RevisionRow }
type Chosen = { readonly id: string; readonly version: number }

/** Locks a chosen set of entries, each approved and as it was seen, with the revisions to show. */
export async function lockPublishable(
  work: Work,
  chosen: readonly Chosen[],
): Promise<Result<Publishable[]>> {
  const locked = await lockChosen(work, chosen, (entry, one) => checkOne(work, one, entry))
  return locked.ok ? ok(await withRevisions(work, locked.value)) : locked
}

function checkOne({ actor }: Work, { version }: Chosen, locked: LockedEntry): Result<LockedDraft> {
  const move = mayMove(actor, 'publish', locked.entry)
  if (!move.ok) return move
  const current = sameVersion(locked, version)
  if (!current.ok) return current
  if (!locked.draft) throw new Error(`entry ${locked.entry.id} is approved without a draft`)
  return ok({ ...locked, draft: locked.draft })
}

async function withRevisions({ tx }: Work, set: readonly LockedDraft[]): Promise<Publishable[]> {
  const ids = set.flatMap(({ draft }) => draft.revisionId ?? [])
  const rows = await tx.select().from(revisions).where(inArray(revisions.id, ids))
  return set.map((one) => {
    const revision = rows.find(({ id }) => id === one.draft.revisionId)
    if (!revision) throw new Error(`entry ${one.entry.id} is approved without a revision`)
    return { ...one, revision }
  })
}
