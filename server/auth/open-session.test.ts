import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { findSignedIn, listSessions, revokeSession } from '../../db/queries/sessions.ts'
import { people } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import { openSession, SESSION_SECONDS } from './open-session.ts'

const { owner, app } = await testDatabase()
const START = new Date('2026-04-01T09:00:00Z')
const deps = { db: app.db, now: () => START }

async function person(email: string): Promise<string> {
  const [row] = await owner.db
    .insert(people)
    .values({ email, name: 'Mika', role: 'editor' })
    .returning({ id: people.id })
  if (!row) throw new Error('no person')
  return row.id
}
let id = ''
let made = 0
beforeEach(async () => {
  made += 1
  id = await person(`mika${made}@example.org`)
})

describe('a session', () => {
  test('says whose it is, with the role of this moment', async () => {
    const session = await openSession(deps, id, 'Firefox')
    await owner.db.update(people).set({ role: 'viewer' }).where(eq(people.id, id))
    expect(await findSignedIn(app.db, session, START)).toMatchObject({
      personId: id,
      role: 'viewer',
    })
  })

  test('is nobody’s at once when it is revoked, and leaves the person’s others', async () => {
    const [here, there] = [await openSession(deps, id, ''), await openSession(deps, id, '')]
    expect(await revokeSession(app.db, id, there, START)).toBe(1)
    expect(await findSignedIn(app.db, there, START)).toBeUndefined()
    expect(await findSignedIn(app.db, here, START)).toBeDefined()
    expect(await listSessions(app.db, id, START)).toHaveLength(1)
  })

  test('cannot be revoked in another person’s name', async () => {
    const session = await openSession(deps, id, '')
    const other = await person(`other${made}@example.org`)
    expect(await revokeSession(app.db, other, session, START)).toBe(0)
    expect(await findSignedIn(app.db, session, START)).toBeDefined()
  })

  test('is nobody’s at once when the person is disabled', async () => {
    const session = await openSession(deps, id, '')
    await owner.db.update(people).set({ disabledAt: START }).where(eq(people.id, id))
    expect(await findSignedIn(app.db, session, START)).toBeUndefined()
  })

  test('ends by itself', async () => {
    const session = await openSession(deps, id, '')
    const end = new Date(START.getTime() + SESSION_SECONDS * 1000)
    expect(await findSignedIn(app.db, session, new Date(end.getTime() - 1))).toBeDefined()
    expect(await findSignedIn(app.db, session, end)).toBeUndefined()
  })
})
