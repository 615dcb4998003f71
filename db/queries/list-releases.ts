import { desc, eq, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { people, releaseItems, releases } from '../schema/index.ts'

export type ReleaseRow = Pick<
  typeof releases.$inferSelect,
  'number' | 'at' | 'kind' | 'reason' | 'hash' | 'previousHash'
> & {
  readonly by: string
  /** How many entries it changed. */
  readonly entries: number
}

const columns = {
  number: releases.number,
  at: releases.at,
  kind: releases.kind,
  reason: releases.reason,
  hash: releases.hash,
  previousHash: releases.previousHash,
  by: people.name,
  entries: sql<number>`(select count(*)::int from ${releaseItems} where ${releaseItems.releaseNumber} = ${releases.number})`,
}

/** Releases, newest first; with `before`, those older than that number. */
export async function listReleases(
  db: Db | Tx,
  { before, limit }: { readonly before?: number; readonly limit: number },
): Promise<ReleaseRow[]> {
  return db
    .select(columns)
    .from(releases)
    .innerJoin(people, eq(people.id, releases.by))
    .where(before === undefined ? undefined : lt(releases.number, before))
    .orderBy(desc(releases.number))
    .limit(limit)
}

export async function findRelease(db: Db | Tx, number: number): Promise<ReleaseRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(releases)
    .innerJoin(people, eq(people.id, releases.by))
    .where(eq(releases.number, number))
  return row
}
