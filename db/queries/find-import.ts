import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, Tx } from '../client.ts'
import { importItems, importSources, imports, people } from '../schema/index.ts'

export type ImportItemRow = typeof importItems.$inferSelect
export type StoredImport = typeof imports.$inferSelect & {
  readonly createdByName: string
  readonly items: readonly ImportItemRow[]
}

/** A file that was read, with its items in the order of the document. */
export async function findImport(db: Db | Tx, id: string): Promise<StoredImport | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined
  const [found] = await db
    .select({ row: imports, name: people.name })
    .from(imports)
    .innerJoin(people, eq(people.id, imports.createdBy))
    .where(eq(imports.id, id))
  if (!found) return undefined
  const items = await db
    .select()
    .from(importItems)
    .where(eq(importItems.importId, id))
    .orderBy(asc(importItems.position))
  return { ...found.row, createdByName: found.name, items }
}

export type SourceRow = typeof importSources.$inferSelect

/** What the source last said under the given keys. */
export async function listSources(
  db: Db | Tx,
  sourceKeys: readonly string[],
): Promise<SourceRow[]> {
  if (sourceKeys.length === 0) return []
  return db
    .select()
    .from(importSources)
    .where(inArray(importSources.sourceKey, [...sourceKeys]))
}
