import { inArray } from 'drizzle-orm'
import { connect } from '../../db/client.ts'
import { people } from '../../db/schema/index.ts'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../../db/seed/demo-people.ts'
import { hashPassword } from '../../server/auth/password.ts'

/** The demonstration accounts, in the embedded database alone, made once. */
export async function seedDemo(url: string): Promise<void> {
  const { db, close } = connect(url, 'callboard_app', 1)
  try {
    const emails = DEMO_PEOPLE.map(({ email }) => email)
    if ((await db.$count(people, inArray(people.email, emails))) > 0) return
    const passwordHash = await hashPassword(DEMO_PASSWORD)
    await db.insert(people).values(DEMO_PEOPLE.map((person) => ({ ...person, passwordHash })))
  } finally {
    await close()
  }
}
