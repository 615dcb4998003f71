import type { Sql } from 'postgres'
import { contentHash } from '../../server/publishing/content-hash.ts'

/** Computes every revision's hash again. @throws a sentence that names the first that differs */
export async function checkRevisions(sql: Sql): Promise<string> {
  let checked = 0
  const rows = sql<{ id: string; schema: number; content: unknown; hash: string }[]>`
    select id, schema, content, hash from revisions`
  for await (const batch of rows.cursor(500)) {
    for (const { id, schema, content, hash } of batch) {
      if (contentHash(schema, content) !== hash) {
        throw new Error(`revision ${id} is not what its hash says; restore a backup`)
      }
      checked += 1
    }
  }
  return `${checked} are what their hashes say`
}
