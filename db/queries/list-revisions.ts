import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { people, revisions } from '../schema/index.ts'

export type RevisionLine = {
  readonly id: string
  readonly number: number
  readonly createdAt: Date
  readonly by: string
  readonly note: string
}

type Page = { readonly before?: number; readonly limit: number }

/** An entry's revisions without their content, newest first; with `before`, older ones. */
export async function listRevisions(
  db: Db | Tx,
  entryId: string,
  { before, limit }: Page = { limit: 100 },
): Promise<RevisionLine[]> {
  const older = before === undefined ? undefined : lt(revisions.number, before)
  return db
    .select({
      id: revisions.id,
      number: revisions.number,
      createdAt: revisions.createdAt,
      by: people.name,
      note: revisions.note,
    })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.createdBy))
    .where(and(eq(revisions.entryId, entryId), older))
    .orderBy(desc(revisions.number))
    .limit(limit)
}
