import { sql } from 'drizzle-orm'
import type { PublicContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'

export type ShownEntry = { readonly id: string; readonly content: PublicContent }

/** What the public was shown by a release: of each entry the newest revision up to then. */
export async function listShownEntries(db: Db | Tx, release: number): Promise<ShownEntry[]> {
  const rows = await db.execute<{ id: string; content: PublicContent }>(sql`
    select shown.entry_id as id, r.content - 'internal' as content
    from (
      select distinct on (entry_id) entry_id, revision_id
      from release_items where release_number <= ${release}
      order by entry_id, release_number desc
    ) shown
    join revisions r on r.id = shown.revision_id`)
  return [...rows]
}
