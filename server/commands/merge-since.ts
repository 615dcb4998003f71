import { and, asc, eq, gt } from 'drizzle-orm'
import { draftChanges, people } from '../../db/schema/index.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { type MergedField, mergeChanges } from '../../domain/workflow/merge-changes.ts'
import type { LockedEntry } from './lock-entry.ts'
import type { Work } from './transact.ts'

/**
 * What happened between the version a write is based on and now. Other people's saves merge
 * where the fields differ. A step of the workflow in between (submitted, approved, published,
 * discarded) is stale: the person must see it before writing on.
 *
 * Versions count on over all drafts of an entry, so a version of a draft that was published
 * meanwhile can never be mistaken for one of the draft that followed it.
 */
export async function mergeSince(
  { tx }: Work,
  { draft, version: now }: LockedEntry,
  current: EntryContent,
  mine: { readonly version: number; readonly changes: FieldChanges },
): Promise<Result<readonly MergedField[]>> {
  const stale = refuse({ code: 'stale', version: now })
  if (mine.version === now) return ok([])
  if (!draft) return stale
  const saves = await tx
    .select({ version: draftChanges.version, changes: draftChanges.changes, by: people.name })
    .from(draftChanges)
    .innerJoin(people, eq(people.id, draftChanges.personId))
    .where(and(eq(draftChanges.draftId, draft.id), gt(draftChanges.version, mine.version)))
    .orderBy(asc(draftChanges.version))
  // A step grows the version without a save: then there are fewer saves than versions.
  if (saves.length !== now - mine.version) return stale
  const merge = mergeChanges(current, mine.changes, saves)
  if ('merged' in merge) return ok(merge.merged)
  return refuse({ code: 'stale', version: now, conflict: merge.conflict })
}
