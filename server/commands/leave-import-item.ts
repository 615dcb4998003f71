import { and, eq } from 'drizzle-orm'
import type { ImportItemRow } from '../../db/queries/find-import.ts'
import { importItems } from '../../db/schema/index.ts'
import type { Work } from './transact.ts'

/** Leaves an item as it is; it stays visible. False for one that was accepted already. */
export async function leaveItem(work: Work, item: ImportItemRow): Promise<boolean> {
  if (item.status === 'accepted') return false
  if (item.status !== 'unchanged') await settleItem(work, item, { status: 'left' })
  return true
}

/** Writes what was decided about an item, by whom and when. */
export async function settleItem(
  { tx, actor, at }: Work,
  { importId, position }: ImportItemRow,
  decided: Pick<typeof importItems.$inferInsert, 'status' | 'entryId' | 'acceptedFields'>,
): Promise<void> {
  await tx
    .update(importItems)
    .set({ ...decided, decidedBy: actor.id, decidedAt: at })
    .where(and(eq(importItems.importId, importId), eq(importItems.position, position)))
}
