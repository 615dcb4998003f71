// Several entries chosen for one step, all or nothing. One entry's refusal is given as it is;
// of several, each is an issue that names its entry, so that a person sees at once which ones
// hold the set back.
import { z } from 'zod'
import { type Issue, ok, type Refusal, type Result, refuse } from '../../domain/result.ts'
import { type LockedEntry, lockEntries } from './lock-entry.ts'
import type { Work } from './transact.ts'

/** More at once than anybody reads through. */
export const MOST_CHOSEN = 500

/** A list of chosen things, each of them once. */
export function chosenList<T extends z.ZodType<{ id: string }>>(one: T) {
  return z
    .array(one)
    .min(1)
    .max(MOST_CHOSEN)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'chosen_twice')
}

/** Locks the chosen entries and checks each. */
export async function lockChosen<C extends { readonly id: string }, T>(
  work: Work,
  chosen: readonly C[],
  check: (locked: LockedEntry, one: C) => Result<T> | Promise<Result<T>>,
): Promise<Result<T[]>> {
  const ids = chosen.map(({ id }) => id)
  const locked = await lockEntries(work, ids)
  return eachChosen(chosen, locked, (one) => {
    const entry = locked.get(one.id)
    return entry ? check(entry, one) : refuse({ code: 'not_found', what: 'entry' })
  })
}

/** Does a step for each chosen entry, one after the other, and gathers the refusals. */
export async function eachChosen<C extends { readonly id: string }, T>(
  chosen: readonly C[],
  locked: ReadonlyMap<string, LockedEntry>,
  step: (one: C) => Result<T> | Promise<Result<T>>,
): Promise<Result<T[]>> {
  const values: T[] = []
  const issues: Issue[] = []
  for (const [index, one] of chosen.entries()) {
    const result = await step(one)
    if (result.ok) values.push(result.value)
    else if (chosen.length === 1) return result
    else issues.push(...issuesOf(result.refusal, index, locked.get(one.id)))
  }
  return issues.length > 0 ? refuse({ code: 'invalid', issues }) : ok(values)
}

function issuesOf(refusal: Refusal, index: number, locked: LockedEntry | undefined): Issue[] {
  const entry = locked?.entry.titleEn || locked?.entry.titleJa || ''
  const field = `entries[${index}]`
  if (refusal.code === 'invalid') {
    return refusal.issues.map((issue) => ({
      ...issue,
      field: issue.field ? `${field}.${issue.field}` : field,
      context: { ...issue.context, entry },
    }))
  }
  if (refusal.code === 'wrong_status' && refusal.action !== 'publish') {
    return [{ field, code: 'set_moved_on', context: { entry, status: refusal.status } }]
  }
  const reason = refusal.code === 'forbidden' ? refusal.reason : refusal.code
  const status = refusal.code === 'wrong_status' ? refusal.status : ''
  return [{ field, code: `set_${reason}`, context: { entry, status } }]
}
