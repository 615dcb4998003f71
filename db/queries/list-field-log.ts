import { and, desc, eq, sql } from 'drizzle-orm'
import type { Field, FieldChanges } from '../../domain/content/fields.ts'
import type { Db, Tx } from '../client.ts'
import { draftChanges, drafts } from '../schema/index.ts'

export type FieldLogRow = { readonly at: Date; readonly changes: FieldChanges }

/** What is older is not looked at. */
const MOST_ROWS = 500

/**
 * The saves of an entry that changed any of the fields, newest first; discarded drafts do not
 * count. Of each day only the last save of the same fields: autosave writes one every few seconds.
 */
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
  const saves = db
    .select({ at: draftChanges.at, version: draftChanges.version, changes: changes.as('wanted') })
    .from(draftChanges)
    .innerJoin(drafts, eq(drafts.id, draftChanges.draftId))
    .where(
      and(
        eq(drafts.entryId, entryId),
        sql`${drafts.closedAs} is distinct from 'discarded'`,
        sql`${draftChanges.changes} ?| ${wanted}`,
      ),
    )
    .as('saves')
  const day = sql`date_trunc('day', ${saves.at})`
  const touched = sql`array(select jsonb_object_keys(${saves.changes}) order by 1)`
  const rows = await db
    .selectDistinctOn([day, touched], { at: saves.at, changes: saves.changes })
    .from(saves)
    .orderBy(desc(day), touched, desc(saves.at), desc(saves.version))
    .limit(MOST_ROWS)
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime())
}
