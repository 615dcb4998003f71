// Long enough to resist guessing, and nothing more: rules on capitals and digits make people
// write passwords down and choose worse ones.
import type { Issue } from '../result.ts'

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

/**
 * What is wrong with a new password.
 * @param known what anybody who knows the person would try first: e-mail, name
 */
export function issuesOfPassword(
  password: string,
  known: readonly string[],
  field = 'password',
): Issue[] {
  const length = [...password].length
  if (length < PASSWORD_MIN) {
    return [{ field, code: 'password_short', context: { min: PASSWORD_MIN, length } }]
  }
  if (length > PASSWORD_MAX) {
    return [{ field, code: 'password_long', context: { max: PASSWORD_MAX } }]
  }
  const plain = password.toLowerCase()
  const isObvious =
    new Set(plain).size < 4 || known.some((text) => text !== '' && plain === text.toLowerCase())
  return isObvious ? [{ field, code: 'password_obvious' }] : []
}
