import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { people, revisionAuthors, revisions } from '../schema/index.ts'

export type RevisionInFull = typeof revisions.$inferSelect & {
  readonly submittedBy: string
  /** Names of everyone who had a hand in the change. */
  readonly authors: readonly string[]
}

/** One revision of an entry with its content and its people. */
export async function findRevision(
  db: Db | Tx,
  entryId: string,
  number: number,
): Promise<RevisionInFull | undefined> {
  const [row] = await db
    .select({ revision: revisions, submittedBy: people.name })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.createdBy))
    .where(and(eq(revisions.entryId, entryId), eq(revisions.number, number)))
  if (!row) return undefined
  const authors = await db
    .select({ name: people.name })
    .from(revisionAuthors)
    .innerJoin(people, eq(people.id, revisionAuthors.personId))
    .where(eq(revisionAuthors.revisionId, row.revision.id))
    .orderBy(people.name)
  const { revision, submittedBy } = row
  return { ...revision, submittedBy, authors: authors.map(({ name }) => name) }
}
