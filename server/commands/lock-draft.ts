import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Action } from '../../domain/workflow/states.ts'
import { type DraftRow, type LockedEntry, lockEntry } from './lock-entry.ts'
import type { Work } from './transact.ts'

export type LockedDraft = LockedEntry & { readonly draft: DraftRow }

/** What every step of the workflow names: the entry, and the version the person saw. */
export type DraftAt = { readonly entryId: string; readonly version: number }

/** Locks an entry that must have an open draft; `wrong_status` when it has none. */
export async function lockDraft(
  work: Work,
  entryId: string,
  action: Action,
): Promise<Result<LockedDraft>> {
  const locked = await lockEntry(work, entryId)
  if (!locked.ok) return locked
  const { entry, draft } = locked.value
  if (!draft) return refuse({ code: 'wrong_status', status: entry.workState, action })
  return ok({ ...locked.value, draft })
}

/** A step of the workflow never merges: it is about exactly the text the person saw. */
export function sameVersion(locked: LockedEntry, version: number): Result<null> {
  return locked.version === version ? ok(null) : refuse({ code: 'stale', version: locked.version })
}
