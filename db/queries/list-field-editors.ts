import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { draftChanges, drafts, people } from '../schema/index.ts'

/** Who last wrote each field by hand, by entry: `editors.get(entryId)?.get(field)` is a name. */
export async function listFieldEditors(
  db: Db | Tx,
  entryIds: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const editors = new Map<string, Map<string, string>>()
  if (entryIds.length === 0) return editors
  const field = sql<string>`jsonb_object_keys(${draftChanges.changes})`.as('field')
  const written = db
    .select({ entryId: drafts.entryId, field, name: people.name, at: draftChanges.at })
    .from(draftChanges)
    .innerJoin(drafts, eq(drafts.id, draftChanges.draftId))
    .innerJoin(people, eq(people.id, draftChanges.personId))
    .where(and(inArray(drafts.entryId, [...entryIds]), ne(draftChanges.origin, 'import')))
    .as('written')
  const rows = await db
    .selectDistinctOn([written.entryId, written.field])
    .from(written)
    .orderBy(written.entryId, written.field, desc(written.at))
  for (const { entryId, field: name, name: person } of rows) {
    const fields = editors.get(entryId) ?? new Map<string, string>()
    editors.set(entryId, fields.set(name, person))
  }
  return editors
}
