import { describe, expect, test } from 'vitest'
import { issuesOfPassword } from './password-rules.ts'

const codes = (password: string) =>
  issuesOfPassword(password, ['mika.sato@example.org', 'Mika Sato']).map(({ code }) => code)

describe('a new password', () => {
  test.each(['correct horse battery', 'パスワードは長いほうがよい', 'callboard-demo'])(
    'may be any long text: %s',
    (password) => {
      expect(codes(password)).toEqual([])
    },
  )

  test('says how much is missing when it is short', () => {
    expect(issuesOfPassword('short', [])).toEqual([
      { field: 'password', code: 'password_short', context: { min: 12, length: 5 } },
    ])
  })

  test.each(['aaaaaaaaaaaaaa', 'Mika.Sato@example.org'])(
    'is not what is tried first: %s',
    (password) => {
      expect(codes(password)).toEqual(['password_obvious'])
    },
  )

  test('has an end', () => {
    expect(codes('long enough '.repeat(20))).toEqual(['password_long'])
  })
})
