import { count, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { listReviewers } from '../../db/queries/list-reviewers.ts'
import { entries, revisions } from '../../db/schema/index.ts'
import { type Issue, ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { freezeRelease, lockReleases } from '../publishing/freeze-release.ts'
import { type EntryRow, lockEntry } from './lock-entry.ts'
import { mayMove, mayReach } from './may-move.ts'
import { notifyPeople } from './notify-people.ts'
import { recordEvent } from './record-event.ts'
import { showPublic } from './show-public.ts'
import { transact, type Work } from './transact.ts'

export const withdrawEntryInput = z.strictObject({
  /** Why it is no longer shown; the public may read it. */
  reason: z.string().trim().min(1).max(2_000),
})
export type WithdrawEntryInput = z.infer<typeof withdrawEntryInput> & {
  readonly entryId: string
  /** The number of the live revision that the person saw. */
  readonly liveNumber: number
}

/** Takes an entry off the public list in a release of its own; a draft goes on untouched. */
export async function withdrawEntry(
  deps: Deps,
  actor: Actor,
  { entryId, liveNumber, reason }: WithdrawEntryInput,
): Promise<Result<{ release: number }>> {
  const withdrawn = await transact(deps, actor, async (work) => {
    await lockReleases(work.tx)
    const locked = await lockEntry(work, entryId)
    if (!locked.ok) return locked
    const { entry } = locked.value
    const move = mayMove(actor, 'withdraw', entry)
    if (!move.ok) return move
    const live = await liveRevision(work, entry)
    // A draft may have moved the entry to other agencies; what is taken away is the live text.
    const reach = mayReach(actor, live.content.agencies)
    if (!reach.ok) return reach
    if (live.number !== liveNumber) return refuse({ code: 'stale', version: live.number })
    const issues = await stillUnder(work, entry)
    if (issues.length > 0) return refuse({ code: 'invalid', issues })

    const item = { entryId, revisionId: null, previousRevisionId: live.id }
    const order = { kind: 'withdraw', reason, by: actor.id, at: work.at, items: [item] } as const
    const release = await freezeRelease(work.tx, order)
    const stamp = { updatedAt: work.at, updatedBy: actor.id }
    await work.tx.update(entries).set(stamp).where(eq(entries.id, entryId))
    await recordEvent(work, entryId, { type: 'withdrawn', release, reason })
    const told = (await listReviewers(work.tx, entry.agencies)).map(({ id }) => id)
    const about = { type: 'withdrawn', entryId, message: reason } as const
    await notifyPeople(work, [entry.ownerId, live.createdBy, ...told], about)
    return ok({ release })
  })
  if (withdrawn.ok) await showPublic(deps)
  return withdrawn
}

async function liveRevision({ tx }: Work, { id, liveRevisionId }: EntryRow) {
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(eq(revisions.id, liveRevisionId ?? id))
  if (!revision) throw new Error(`entry ${id} is live without a revision`)
  return revision
}

/** A heading is not taken away while entries stand under it in public. */
async function stillUnder({ tx }: Work, section: EntryRow): Promise<Issue[]> {
  if (section.kind !== 'section') return []
  const [under] = await tx
    .select({ count: count() })
    .from(entries)
    .innerJoin(revisions, eq(revisions.id, entries.liveRevisionId))
    .where(eq(sql`${revisions.content} ->> 'sectionId'`, section.id))
  if (!under?.count) return []
  return [{ field: '', code: 'section_in_use', context: { count: under.count } }]
}
