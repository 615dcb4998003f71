import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './environment.ts'

const GOOD = {
  DATABASE_URL: 'postgres://user:password@db.example.org/callboard',
  NEXTAUTH_SECRET: 'a secret of thirty-two characters',
}

describe('the environment', () => {
  test('needs a database and a secret, and has a default for everything else', () => {
    const read = readEnvironment(GOOD)
    expect(read).toMatchObject({ port: 3000, host: '127.0.0.1', url: 'http://localhost:3000' })
    expect(read).toMatchObject({ urlIsSet: false, demo: false })
    expect(read.oidc).toBeUndefined()
  })

  test('takes an empty value for none', () => {
    expect(readEnvironment({ ...GOOD, PORT: '', CALLBOARD_URL: ' ', SMTP_URL: '' }).port).toBe(3000)
  })

  test('gives the public origin without a slash at its end', () => {
    const { url, urlIsSet } = readEnvironment({ ...GOOD, CALLBOARD_URL: 'https://calls.example/' })
    expect([url, urlIsSet]).toEqual(['https://calls.example', true])
  })

  test.each([
    ['DATABASE_URL', 'mysql://db.example.org/callboard'],
    ['DATABASE_URL', ''],
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['CALLBOARD_URL', 'calls.example.ac.jp'],
    ['CALLBOARD_URL', 'https://example.ac.jp/calls'],
    ['NEXTAUTH_SECRET', ''],
    ['NEXTAUTH_SECRET', 'short'],
    ['SMTP_URL', 'mail.example.ac.jp'],
    ['OIDC_ISSUER', 'https://login.example.ac.jp'],
    ['OIDC_CLIENT_ID', 'callboard'],
  ])('is refused with a sentence that names %s when it is “%s”', (name, value) => {
    const read = () => readEnvironment({ ...GOOD, [name]: value })
    expect(read).toThrow(EnvironmentError)
    expect(read).toThrow(name)
  })

  test('never repeats a secret in what it says', () => {
    const secret = 'sensitive'
    expect(() => readEnvironment({ ...GOOD, NEXTAUTH_SECRET: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
  })
})
