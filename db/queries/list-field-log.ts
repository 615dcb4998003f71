import { and, desc, eq, sql } from 'drizzle-orm'
import type { Field, FieldChanges } from '../../domain/content/fields.ts'
import type { Db, Tx } from '../client.ts'
import { draftChanges, drafts } from '../schema/index.ts'

export type FieldLogRow = { readonly at: Date; readonly changes: FieldChanges }

/** Saves older than so many are not looked at: autosave writes one every few seconds. */
const MOST_SAVES = 500

/** The saves of an entry that changed any of the fields, newest first; discarded drafts do not count. */
export async function listFieldLog(
  db: Db | Tx,
  entryId: string,
  fields: readonly Field[],
): Promise<FieldLogRow[]> {
  const wanted = sql`array[${sql.join(
    fields.map((field) => sql`${field}`),
    sql`, `,
  )}]::text[]`
  // Only these fields' values leave the database: a save may carry a whole body besides.
  const changes = sql<FieldChanges>`(
    select jsonb_object_agg(key, value) from jsonb_each(${draftChanges.changes})
    where key = any(${wanted}))`
  return db
    .select({ at: draftChanges.at, changes })
    .from(draftChanges)
    .innerJoin(drafts, eq(drafts.id, draftChanges.draftId))
    .where(
      and(
        eq(drafts.entryId, entryId),
        sql`${drafts.closedAs} is distinct from 'discarded'`,
        sql`${draftChanges.changes} ?| ${wanted}`,
      ),
    )
    .orderBy(desc(draftChanges.at), desc(draftChanges.version))
    .limit(MOST_SAVES)
}
