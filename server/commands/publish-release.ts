import { z } from 'zod'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { freezeRelease, lockReleases } from '../publishing/freeze-release.ts'
import { checkSet } from './check-set.ts'
import { chosenList } from './lock-chosen.ts'
import { lockPublishable, type Publishable } from './lock-publishable.ts'
import { closeDraft } from './move-draft.ts'
import { notifyPeople } from './notify-people.ts'
import { recordEvent } from './record-event.ts'
import { showPublic } from './show-public.ts'
import { transact, type Work } from './transact.ts'

export const publishReleaseInput = z.strictObject({
  entries: chosenList(z.strictObject({ id: z.uuid(), version: z.int().min(1) })),
})
export type PublishReleaseInput = z.infer<typeof publishReleaseInput>

export type Published = {
  /** The release's number. */
  readonly release: number
  /** How many entries it changed. */
  readonly entries: number
  /** Per entry the version that the next write on it names. */
  readonly versions: Readonly<Record<string, number>>
}

/** Shows a set of approved revisions to the public in one release, all or nothing. */
export async function publishRelease(
  deps: Deps,
  actor: Actor,
  input: PublishReleaseInput,
): Promise<Result<Published>> {
  const published = await transact(deps, actor, async (work) => {
    await lockReleases(work.tx)
    const locked = await lockPublishable(work, input.entries)
    if (!locked.ok) return locked
    const set = locked.value
    const issues = await checkSet(work, set)
    if (issues.length > 0) return refuse({ code: 'invalid', issues })

    const items = set.map(({ entry, revision }) => {
      const previousRevisionId = entry.liveRevisionId
      return { entryId: entry.id, revisionId: revision.id, previousRevisionId }
    })
    const order = { kind: 'publish', reason: '', by: actor.id, at: work.at, items } as const
    const release = await freezeRelease(work.tx, order)
    const versions: Record<string, number> = {}
    for (const one of set) versions[one.entry.id] = await finish(work, one, release)
    return ok({ release, entries: set.length, versions })
  })
  if (published.ok) await showPublic(deps)
  return published
}

async function finish(work: Work, one: Publishable, release: number): Promise<number> {
  const { id: revisionId, number, entryId, createdBy } = one.revision
  const version = await closeDraft(work, one, 'published')
  await recordEvent(work, entryId, { type: 'published', revisionId, number, release })
  await notifyPeople(work, [createdBy], { type: 'published', entryId })
  return version
}
