// Two people in one draft. Whoever saves second is based on an older version; what the
// first changed since then is known field by field. Different fields merge by themselves,
// the same field with different values is a conflict that shows both sides.
import type { EntryContent } from '../content/entry-content.ts'
import { type Field, type FieldChanges, isField, readField, sameValue } from '../content/fields.ts'
import type { StaleConflict } from '../result.ts'

/** What somebody saved after the version that the second person's text is based on. */
export type LoggedChange = { readonly changes: FieldChanges; readonly by: string }

/** A field that somebody else changed meanwhile, as it stands now. */
export type MergedField = { readonly field: Field; readonly value: unknown; readonly by: string }

/**
 * @param current the draft as it stands, with everything in `since` applied
 * @param since oldest first
 */
export function mergeChanges(
  current: EntryContent,
  mine: FieldChanges,
  since: readonly LoggedChange[],
): { readonly merged: readonly MergedField[] } | { readonly conflict: StaleConflict } {
  const theirs = lastWriters(since)
  const clashing = [...theirs].filter(
    ([field]) => field in mine && !sameValue(mine[field], readField(current, field)),
  )
  if (clashing.length > 0) {
    const fields = clashing.map(([field, by]) => {
      return { field, yours: mine[field], theirs: readField(current, field), by }
    })
    return { conflict: { fields } }
  }
  const untouched = [...theirs].filter(([field]) => !(field in mine))
  return {
    merged: untouched.map(([field, by]) => ({ field, value: readField(current, field), by })),
  }
}

function lastWriters(since: readonly LoggedChange[]): Map<Field, string> {
  const writers = new Map<Field, string>()
  for (const { changes, by } of since) {
    for (const field of Object.keys(changes)) if (isField(field)) writers.set(field, by)
  }
  return writers
}
