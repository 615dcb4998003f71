import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { findPerson } from '../../db/queries/find-person.ts'
import { findSignedIn } from '../../db/queries/sessions.ts'
import { people } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { INVITATION_SECONDS, makeInvitation } from '../auth/invitation.ts'
import { openSession } from '../auth/open-session.ts'
import { hashPassword, passwordMatches } from '../auth/password.ts'
import { LIMIT_BY_EMAIL } from '../auth/sign-in-limit.ts'
import type { Deps } from '../deps.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changePassword } from './change-password.ts'

const { owner, app } = await testDatabase()
const OLD = 'correct horse battery'
const NEW = 'staple a new secret'
const oldHash = await hashPassword(OLD)
const keeper = { secret: 'a secret of thirty-two characters' }
let now = new Date('2026-04-01T09:00:00Z')
const deps: Deps = {
  db: app.db,
  now: () => now,
  afterPublish: async () => {},
  enqueue: async () => {},
}

let made = 0
let mika: Actor
beforeEach(async () => {
  made += 1
  const [row] = await owner.db
    .insert(people)
    .values({ email: `m${made}@example.org`, name: 'Mika', role: 'editor', passwordHash: oldHash })
    .returning()
  if (!row) throw new Error('no person')
  mika = { id: row.id, name: row.name, role: 'editor', agencies: null }
})
async function has(password: string): Promise<boolean> {
  const person = await findPerson(app.db, mika.id)
  return passwordMatches(person?.passwordHash ?? null, password)
}

describe('changing one’s password', () => {
  const change = (current: string, next: string, sessionId = '') =>
    changePassword(deps, mika, { current, next, sessionId, address: '203.0.113.7' })

  test('ends every other session and keeps the one that asked', async () => {
    const here = await openSession(deps, mika.id, '')
    const there = await openSession(deps, mika.id, '')
    expect(await change(OLD, NEW, here)).toEqual({ ok: true, value: { revoked: 1 } })
    expect(await has(NEW)).toBe(true)
    expect(await findSignedIn(app.db, here, now)).toBeDefined()
    expect(await findSignedIn(app.db, there, now)).toBeUndefined()
  })

  test('needs the current one', async () => {
    const session = await openSession(deps, mika.id, '')
    expect(await change('wrong', NEW, session)).toMatchObject({
      refusal: { code: 'invalid', issues: [{ field: 'current', code: 'wrong_password' }] },
    })
    expect(await has(OLD)).toBe(true)
  })

  test('limits guesses at the current one', async () => {
    const session = await openSession(deps, mika.id, '')
    for (let n = 0; n < LIMIT_BY_EMAIL; n++) await change('wrong', NEW, session)
    expect(await change(OLD, NEW, session)).toMatchObject({ refusal: { code: 'too_many' } })
  })

  test('refuses a new one that is short', async () => {
    const session = await openSession(deps, mika.id, '')
    expect(await change(OLD, 'short', session)).toMatchObject({
      refusal: { issues: [{ field: 'next', code: 'password_short' }] },
    })
  })
})

describe('an invitation', () => {
  const invite = async (hash: string | null = oldHash) => {
    await owner.db.update(people).set({ passwordHash: hash }).where(eq(people.id, mika.id))
    return makeInvitation({ id: mika.id, passwordHash: hash }, now, keeper.secret).token
  }
  const accept = (token: string, password = NEW) =>
    acceptInvitation(deps, { token, password }, keeper)

  test('sets the first password', async () => {
    expect(await accept(await invite(null))).toMatchObject({ ok: true })
    expect(await has(NEW)).toBe(true)
  })

  test('works once, also when it is opened twice at the same moment', async () => {
    const token = await invite()
    const results = await Promise.all([accept(token), accept(token, 'another new secret')])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await accept(token)).toMatchObject({ refusal: { code: 'not_found' } })
  })

  test('ends the sessions that were open with the old password', async () => {
    const session = await openSession(deps, mika.id, '')
    await accept(await invite())
    expect(await findSignedIn(app.db, session, now)).toBeUndefined()
  })

  test('ends by itself', async () => {
    const token = await invite()
    now = new Date(now.getTime() + INVITATION_SECONDS * 1000)
    expect(await accept(token)).toMatchObject({ refusal: { code: 'not_found' } })
  })

  test('is worthless when anything in it was changed, or the person is disabled', async () => {
    const token = await invite()
    const [id = '', expires = '', signature = ''] = token.split('.')
    const longer = (Number.parseInt(expires, 36) + 1000).toString(36)
    for (const forged of [
      `${id}.${longer}.${signature}`,
      `${id}.${expires}.${signature.split('').reverse().join('')}`,
      `${id}.${expires}`,
      'x',
    ]) {
      expect(await accept(forged)).toMatchObject({ refusal: { code: 'not_found' } })
    }
    await owner.db.update(people).set({ disabledAt: now }).where(eq(people.id, mika.id))
    expect(await accept(token)).toMatchObject({ refusal: { code: 'not_found' } })
    expect(await has(OLD)).toBe(true)
  })
})
