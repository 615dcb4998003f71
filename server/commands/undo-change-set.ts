// Taking back a change to many entries, as long as nobody worked on: a draft in which nothing
// else was written is discarded, and in any other the calls are again what they were.
import { and, desc, eq, lt, ne } from 'drizzle-orm'
import { z } from 'zod'
import { draftChanges, drafts, revisions } from '../../db/schema/index.ts'
import type { Call } from '../../domain/calls/call.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { discardInOne } from './discard-draft.ts'
import { chosenList, eachChosen } from './lock-chosen.ts'
import { lockDraft, sameVersion } from './lock-draft.ts'
import { type DraftRow, lockEntries } from './lock-entry.ts'
import { transact, type Work } from './transact.ts'
import { writeDraft } from './write-draft.ts'

export const undoChangeSetInput = z.strictObject({
  /** The entries with the versions that the change gave them. */
  entries: chosenList(z.strictObject({ id: z.uuid(), version: z.int().min(1) })),
})
export type UndoChangeSetInput = z.infer<typeof undoChangeSetInput> & {
  readonly changeSetId: string
}

export type ChangeSetUndone = { readonly discarded: number; readonly restored: number }

/** All or nothing: refuses with every entry that was worked on since, by name. */
export async function undoChangeSet(
  deps: Deps,
  actor: Actor,
  { changeSetId, entries: chosen }: UndoChangeSetInput,
): Promise<Result<ChangeSetUndone>> {
  return transact(deps, actor, async (work) => {
    const locked = await lockEntries(
      work,
      chosen.map(({ id }) => id),
    )
    const undone = await eachChosen(chosen, locked, ({ id, version }) =>
      undoOne(work, changeSetId, id, version),
    )
    if (!undone.ok) return undone
    const discarded = undone.value.filter((how) => how === 'discarded').length
    return ok({ discarded, restored: undone.value.length - discarded })
  })
}

async function undoOne(
  work: Work,
  changeSetId: string,
  entryId: string,
  version: number,
): Promise<Result<'discarded' | 'restored'>> {
  const locked = await lockDraft(work, entryId, 'discard')
  if (!locked.ok) return locked
  const { draft } = locked.value
  const current = sameVersion(locked.value, version)
  if (!current.ok) return current
  const written = await changesOf(work, draft)
  const last = written.at(-1)
  if (last?.changeSetId !== changeSetId || last.version !== version) {
    return refuse({ code: 'stale', version: locked.value.version })
  }
  if (written.length === 1 && draft.basedOn !== null) {
    const discarded = await discardInOne(work, { entryId, version })
    return discarded.ok ? ok('discarded') : discarded
  }
  const changes = { calls: await callsBefore(work, draft, written.slice(0, -1)) }
  const restored = await writeDraft(work, { entryId, version, changes, origin: 'restore' })
  return restored.ok ? ok('restored') : restored
}

type Written = Pick<typeof draftChanges.$inferSelect, 'version' | 'changes' | 'changeSetId'>

async function changesOf({ tx }: Work, { id }: DraftRow): Promise<Written[]> {
  return tx
    .select({
      version: draftChanges.version,
      changes: draftChanges.changes,
      changeSetId: draftChanges.changeSetId,
    })
    .from(draftChanges)
    .where(eq(draftChanges.draftId, id))
    .orderBy(draftChanges.version)
}

/** What the draft said before, what it was branched from, or the draft that it took up again. */
async function callsBefore(
  { tx }: Work,
  draft: DraftRow,
  earlier: readonly Written[],
): Promise<Call[]> {
  const own = earlier.findLast(({ changes }) => changes.calls !== undefined)
  if (own) return own.changes.calls as Call[]
  if (draft.basedOn) {
    const [base] = await tx.select().from(revisions).where(eq(revisions.id, draft.basedOn))
    return base?.content.calls ?? []
  }
  const [before] = await tx
    .select({ content: drafts.content })
    .from(drafts)
    .where(
      and(
        eq(drafts.entryId, draft.entryId),
        ne(drafts.id, draft.id),
        lt(drafts.version, draft.version),
      ),
    )
    .orderBy(desc(drafts.version))
    .limit(1)
  return before?.content.calls ?? []
}
