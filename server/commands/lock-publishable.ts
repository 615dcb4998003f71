import { inArray } from 'drizzle-orm'
import { revisions } from '../../db/schema/index.ts'
import { type Issue, ok, type Refusal, type Result, refuse } from '../../domain/result.ts'
import { type LockedDraft, sameVersion } from './lock-draft.ts'
import { type LockedEntry, lockEntries } from './lock-entry.ts'
import { mayMove } from './may-move.ts'
import type { Work } from './transact.ts'

export type RevisionRow = typeof revisions.$inferSelect
export type Publishable = LockedDraft & { readonly revision: RevisionRow }
type Chosen = { readonly id: string; readonly version: number }

/**
 * Locks a chosen set of entries, each approved and as it was seen, with the revisions to
 * show. One entry's refusal is given as it is; of several, each is an issue that names its
 * entry, so that a person sees at once which ones hold the set back.
 */
export async function lockPublishable(
  work: Work,
  chosen: readonly Chosen[],
): Promise<Result<Publishable[]>> {
  const locked = await lockEntries(
    work,
    chosen.map(({ id }) => id),
  )
  const checked = chosen.map((one) => checkOne(work, one, locked.get(one.id)))
  const refusals = checked.flatMap((one) => (one.ok ? [] : [one.refusal]))
  if (refusals[0] && chosen.length === 1) return refuse(refusals[0])
  const issues = checked.flatMap((one, index) =>
    one.ok ? [] : [issueOf(one.refusal, index, locked.get(chosen[index]?.id ?? ''))],
  )
  if (issues.length > 0) return refuse({ code: 'invalid', issues })
  return ok(
    await withRevisions(
      work,
      checked.flatMap((one) => (one.ok ? [one.value] : [])),
    ),
  )
}

function checkOne(
  { actor }: Work,
  { version }: Chosen,
  locked: LockedEntry | undefined,
): Result<LockedDraft> {
  if (!locked) return refuse({ code: 'not_found', what: 'entry' })
  const move = mayMove(actor, 'publish', locked.entry)
  if (!move.ok) return move
  const current = sameVersion(locked, version)
  if (!current.ok) return current
  if (!locked.draft) throw new Error(`entry ${locked.entry.id} is approved without a draft`)
  return ok({ ...locked, draft: locked.draft })
}

function issueOf(refusal: Refusal, index: number, locked: LockedEntry | undefined): Issue {
  const entry = locked?.entry.titleEn ?? ''
  const reason = refusal.code === 'forbidden' ? refusal.reason : refusal.code
  const status = refusal.code === 'wrong_status' ? refusal.status : ''
  return { field: `entries[${index}]`, code: `set_${reason}`, context: { entry, status } }
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
