import { beforeEach, describe, expect, test } from 'vitest'
import { people, signInAttempts } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import { checkCredentials } from './check-credentials.ts'
import { hashPassword } from './password.ts'
import { LIMIT_BY_ADDRESS, LIMIT_BY_EMAIL, WINDOW_SECONDS } from './sign-in-limit.ts'

const { owner, app } = await testDatabase()
const PASSWORD = 'correct horse battery'
const passwordHash = await hashPassword(PASSWORD)
await owner.db.insert(people).values([
  { email: 'Mika@Example.org', name: 'Mika', role: 'editor', passwordHash },
  { email: 'gone@example.org', name: 'Gone', role: 'editor', passwordHash, disabledAt: new Date() },
  { email: 'sso@example.org', name: 'Provider only', role: 'editor', passwordHash: null },
])

let clock = new Date('2026-04-01T09:00:00Z')
const deps = { db: app.db, now: () => clock }
const later = (seconds: number) => {
  clock = new Date(clock.getTime() + seconds * 1000)
}
const signIn = (email: string, password: string, address = '203.0.113.7') =>
  checkCredentials(deps, { email, password }, address)

/** An outcome in one word. */
async function outcome(attempt: ReturnType<typeof signIn>): Promise<string> {
  const result = await attempt
  return result.ok ? 'in' : result.refusal.code
}
const fail = (times: number, email: string, address?: string) =>
  Promise.all(Array.from({ length: times }, () => outcome(signIn(email, 'wrong', address))))

beforeEach(async () => {
  await owner.db.delete(signInAttempts)
})

describe('signing in with a password', () => {
  test('finds the person, whatever the case of the e-mail', async () => {
    const result = await signIn(' mika@example.ORG ', PASSWORD)
    expect(result.ok && result.value.name).toBe('Mika')
  })

  test('says the same of a wrong password, an unknown e-mail and a person without a password', async () => {
    const answers = await Promise.all([
      signIn('mika@example.org', 'wrong'),
      signIn('nobody@example.org', PASSWORD),
      signIn('sso@example.org', ''),
    ])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', issues: [{ code: 'wrong_credentials' }] },
    })
  })

  test('says that an account is disabled only to who knows its password', async () => {
    expect(await outcome(signIn('gone@example.org', 'wrong'))).toBe('invalid')
    expect(await signIn('gone@example.org', PASSWORD)).toMatchObject({
      refusal: { code: 'forbidden', reason: 'disabled' },
    })
  })

  test('refuses what is no e-mail and password at all', async () => {
    for (const typed of [
      undefined,
      {},
      { email: 'mika@example.org' },
      { email: [], password: 1 },
    ]) {
      const result = await checkCredentials(deps, typed, '203.0.113.7')
      expect(result).toMatchObject({ refusal: { code: 'invalid' } })
    }
  })
})

describe('wrong passwords', () => {
  test('end the attempts on one e-mail, the right password included, with the time to wait', async () => {
    await fail(LIMIT_BY_EMAIL, 'mika@example.org')
    later(60)
    expect(await signIn('mika@example.org', PASSWORD, '198.51.100.1')).toEqual({
      ok: false,
      refusal: { code: 'too_many', retryAfterSeconds: WINDOW_SECONDS - 60 },
    })
    later(WINDOW_SECONDS - 60)
    expect(await outcome(signIn('mika@example.org', PASSWORD))).toBe('in')
  })

  test('are limited alike for an e-mail that nobody has', async () => {
    await fail(LIMIT_BY_EMAIL, 'nobody@example.org')
    expect(await outcome(signIn('nobody@example.org', 'x'))).toBe('too_many')
  })

  test('cannot slip past the limit by being sent at the same moment', async () => {
    const outcomes = await fail(LIMIT_BY_EMAIL * 3, 'mika@example.org')
    expect(outcomes.filter((word) => word === 'invalid')).toHaveLength(LIMIT_BY_EMAIL)
    expect(outcomes.filter((word) => word === 'too_many')).toHaveLength(LIMIT_BY_EMAIL * 2)
  })

  test('do not lock longer because somebody goes on trying', async () => {
    await fail(LIMIT_BY_EMAIL, 'mika@example.org')
    later(WINDOW_SECONDS - 1)
    await fail(LIMIT_BY_EMAIL, 'mika@example.org')
    later(1)
    expect(await outcome(signIn('mika@example.org', PASSWORD))).toBe('in')
  })

  test('are forgotten for the e-mail once its password was right', async () => {
    await fail(LIMIT_BY_EMAIL - 1, 'mika@example.org')
    expect(await outcome(signIn('mika@example.org', PASSWORD))).toBe('in')
    await fail(LIMIT_BY_EMAIL - 1, 'mika@example.org')
    expect(await outcome(signIn('mika@example.org', PASSWORD))).toBe('in')
  })

  test('on many e-mails end the attempts of one address, and of that address only', async () => {
    for (let n = 0; n < LIMIT_BY_ADDRESS; n++) {
      await fail(1, `guess${n}@example.org`, '198.51.100.9')
    }
    expect(await outcome(signIn('mika@example.org', PASSWORD, '198.51.100.9'))).toBe('too_many')
    expect(await outcome(signIn('mika@example.org', PASSWORD, '198.51.100.10'))).toBe('in')
  })
})
