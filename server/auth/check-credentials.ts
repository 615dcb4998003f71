import { z } from 'zod'
import { findPersonByEmail, type Person } from '../../db/queries/find-person.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Deps } from '../deps.ts'
import { passwordMatches } from './password.ts'
import { attemptSucceeded, beginAttempt } from './sign-in-limit.ts'

// Limits on length keep a long text from costing a long hash.
const CREDENTIALS = z.object({ email: z.string().min(1).max(254), password: z.string().max(1024) })

/**
 * Finds the person whose e-mail and password these are.
 * @param address the client's network address, for the limit
 * @returns refused: `too_many` with the seconds to wait; `invalid` (wrong_credentials) alike for
 *   an unknown e-mail and a wrong password; `forbidden` (disabled) only after the right password
 */
export async function checkCredentials(
  deps: Pick<Deps, 'db' | 'now'>,
  typed: unknown,
  address: string,
): Promise<Result<Person>> {
  const credentials = CREDENTIALS.safeParse(typed)
  if (!credentials.success) return wrong
  const { email, password } = credentials.data

  const attempt = await beginAttempt(deps, email, address)
  if (!attempt.ok) return attempt

  const person = await findPersonByEmail(deps.db, email)
  const matches = await passwordMatches(person?.passwordHash ?? null, password)
  if (!person || !matches) return wrong

  await attemptSucceeded(deps, attempt.value)
  return person.disabledAt ? refuse({ code: 'forbidden', reason: 'disabled' }) : ok(person)
}

const wrong = refuse({ code: 'invalid', issues: [{ field: '', code: 'wrong_credentials' }] })
