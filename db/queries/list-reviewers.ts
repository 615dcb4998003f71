import { and, arrayOverlaps, asc, inArray, isNull, or } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { people } from '../schema/index.ts'

export type Reviewer = { readonly id: string; readonly name: string }

/** Everyone whose role lets them approve entries of these agencies, by name. */
export async function listReviewers(db: Db | Tx, agencies: readonly string[]): Promise<Reviewer[]> {
  const reaches =
    agencies.length === 0
      ? undefined
      : or(isNull(people.agencies), arrayOverlaps(people.agencies, [...agencies]))
  return db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.role, ['reviewer', 'admin']), isNull(people.disabledAt), reaches))
    .orderBy(asc(people.name), asc(people.id))
}
