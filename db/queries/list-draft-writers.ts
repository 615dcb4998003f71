import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { draftChanges, people } from '../schema/index.ts'

/** By draft, the names of those other than a person who wrote in it. */
export async function listOtherWriters(
  db: Db | Tx,
  draftIds: readonly string[],
  personId: string,
): Promise<Map<string, string[]>> {
  const writers = new Map<string, string[]>()
  if (draftIds.length === 0) return writers
  const rows = await db
    .selectDistinct({ draftId: draftChanges.draftId, name: people.name })
    .from(draftChanges)
    .innerJoin(people, eq(people.id, draftChanges.personId))
    .where(and(inArray(draftChanges.draftId, [...draftIds]), ne(draftChanges.personId, personId)))
    .orderBy(people.name)
  for (const { draftId, name } of rows) {
    writers.set(draftId, [...(writers.get(draftId) ?? []), name])
  }
  return writers
}
