import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { drafts, entries } from '../../db/schema/index.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Work } from './transact.ts'

export type EntryRow = typeof entries.$inferSelect
export type DraftRow = typeof drafts.$inferSelect
export type LockedEntry = {
  readonly entry: EntryRow
  /** The open working copy; null when nothing is being changed. */
  readonly draft: DraftRow | null
  /** The newest version of any working copy, open or closed; they count on per entry. */
  readonly version: number
}

const uuid = z.uuid()

/**
 * Takes an entry and its open draft for this transaction. Whoever else wants to change the
 * entry waits here, so what is read from now on is what will be written on.
 */
export async function lockEntry(work: Work, entryId: string): Promise<Result<LockedEntry>> {
  const locked = await lockEntries(work, [entryId])
  const entry = locked.get(entryId)
  return entry ? ok(entry) : refuse({ code: 'not_found', what: 'entry' })
}

/** Locks several entries, always in the order of their ids so that two sets cannot deadlock. */
export async function lockEntries(
  { tx }: Work,
  entryIds: readonly string[],
): Promise<Map<string, LockedEntry>> {
  const ids = entryIds.filter((id) => uuid.safeParse(id).success)
  if (ids.length === 0) return new Map()
  // Rows that only refer to an entry (a program to its section) need not wait for this lock.
  const rows = await tx
    .select()
    .from(entries)
    .where(inArray(entries.id, ids))
    .orderBy(entries.id)
    .for('no key update')
  const copies = await tx
    .select()
    .from(drafts)
    .where(and(inArray(drafts.entryId, ids), eq(drafts.branch, 'draft')))
    .orderBy(desc(drafts.version))
  return new Map(
    rows.map((entry) => {
      const own = copies.filter((draft) => draft.entryId === entry.id)
      const draft = own.find(({ closedAt }) => closedAt === null) ?? null
      return [entry.id, { entry, draft, version: own[0]?.version ?? 0 }]
    }),
  )
}
