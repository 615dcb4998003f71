import { type Base, findBase } from '../../db/queries/find-base.ts'
import { changedFields } from '../../domain/content/fields.ts'
import type { LockedEntry } from './lock-entry.ts'
import type { Work } from './transact.ts'

/** What a change is made to: the open draft, or what a new one would start from. */
export async function baseOf({ tx }: Work, { entry, draft }: LockedEntry): Promise<Base> {
  return draft ? { content: draft.content, revisionId: draft.basedOn } : findBase(tx, entry)
}

/** True when a draft of a live entry says exactly what the public already sees. */
export async function isUnchanged({ tx }: Work, { entry, draft }: LockedEntry): Promise<boolean> {
  if (!draft || entry.liveRevisionId === null) return false
  const live = await findBase(tx, entry)
  return changedFields(live.content, draft.content).length === 0
}
