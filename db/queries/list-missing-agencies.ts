import { inArray } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { agencies } from '../schema/index.ts'

/** Those of the slugs that name no agency. */
export async function listMissingAgencies(
  db: Db | Tx,
  slugs: readonly string[],
): Promise<string[]> {
  if (slugs.length === 0) return []
  const rows = await db
    .select({ slug: agencies.slug })
    .from(agencies)
    .where(inArray(agencies.slug, [...slugs]))
  const known = new Set(rows.map(({ slug }) => slug))
  return slugs.filter((slug) => !known.has(slug))
}
