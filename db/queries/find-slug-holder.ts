import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { entries, revisions } from '../schema/index.ts'

export type SlugHolder = { readonly id: string; readonly slug: string; readonly title: string }

/**
 * The entry that holds one of the slugs, other than the given entries: by its working copy,
 * or still in public while its working copy has taken another slug.
 */
export async function findSlugHolder(
  db: Db | Tx,
  slugs: readonly string[],
  except: readonly string[],
): Promise<SlugHolder | undefined> {
  const others = notInArray(entries.id, [...except])
  const [reserved] = await db
    .select({ id: entries.id, slug: entries.slug, title: entries.titleEn })
    .from(entries)
    .where(and(others, inArray(entries.slug, [...slugs])))
    .limit(1)
  if (reserved) return reserved
  const liveSlug = sql<string>`${revisions.content} ->> 'slug'`
  const [shown] = await db
    .select({ id: entries.id, slug: liveSlug, title: entries.titleEn })
    .from(entries)
    .innerJoin(revisions, eq(revisions.id, entries.liveRevisionId))
    .where(and(others, ne(entries.workState, 'none'), inArray(liveSlug, [...slugs])))
    .limit(1)
  return shown
}
