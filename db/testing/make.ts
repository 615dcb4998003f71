// People and agencies for tests; entries are made by the real commands.
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Role } from '../../domain/workflow/states.ts'
import type { Db } from '../client.ts'
import { agencies, people } from '../schema/index.ts'

let count = 0

/** A person who can act, with a name and address of their own unless given. */
export async function makePerson(
  db: Db,
  role: Role = 'editor',
  given: Partial<typeof people.$inferInsert> = {},
): Promise<Actor & { readonly email: string }> {
  count += 1
  const [row] = await db
    .insert(people)
    .values({ name: `${role} ${count}`, email: `${role}-${count}@example.org`, ...given, role })
    .returning()
  if (!row) throw new Error('the person was not made')
  return { id: row.id, name: row.name, role: row.role, agencies: row.agencies, email: row.email }
}

/** An agency beside the five that every database begins with. @returns its slug */
export async function makeAgency(
  db: Db,
  given: Partial<typeof agencies.$inferInsert> = {},
): Promise<string> {
  count += 1
  const slug = given.slug ?? `agency-${count}`
  await db
    .insert(agencies)
    .values({ acronym: slug.toUpperCase(), nameEn: `Agency ${count}`, ...given, slug })
  return slug
}
