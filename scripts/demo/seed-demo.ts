import { inArray } from 'drizzle-orm'
import { connect, type Db } from '../../db/client.ts'
import { people } from '../../db/schema/index.ts'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../../db/seed/demo-people.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { hashPassword } from '../../server/auth/password.ts'
import { seedSample } from './seed-sample.ts'

/** The demonstration accounts and the sample list: in the embedded database alone, once. */
export async function seedDemo(url: string): Promise<void> {
  const { db, close } = connect(url, 'callboard_app', 1)
  try {
    const present = await findDemoPeople(db)
    const known = present.length > 0 ? present : await addDemoPeople(db)
    const editor = known.find(({ role }) => role === 'editor')
    const reviewer = known.find(({ role }) => role === 'reviewer')
    if (editor && reviewer) await seedSample(db, { editor, reviewer })
  } finally {
    await close()
  }
}

function findDemoPeople(db: Db): Promise<Actor[]> {
  const emails = DEMO_PEOPLE.map(({ email }) => email)
  return db.select().from(people).where(inArray(people.email, emails))
}

async function addDemoPeople(db: Db): Promise<Actor[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  return db
    .insert(people)
    .values(DEMO_PEOPLE.map((person) => ({ ...person, passwordHash })))
    .returning()
}
