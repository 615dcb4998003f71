// How often somebody may be wrong. Counted in the database, so that every instance of the
// app counts together, over a window that slides: by e-mail against guessing one person's
// password, by address against trying one password on everybody.
import { createHash } from 'node:crypto'
import {
  clearAttempts,
  findNthAttempt,
  insertAttempts,
  lockAttempts,
  removeAttempt,
} from '../../db/queries/sign-in-attempts.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Deps } from '../deps.ts'

export const WINDOW_SECONDS = 15 * 60
export const LIMIT_BY_EMAIL = 10
export const LIMIT_BY_ADDRESS = 50

/** An attempt that counts as failed until `attemptSucceeded` takes it back. */
export type Attempt = {
  readonly emailKey: string
  readonly addressKey: string
  readonly at: Date
}

/**
 * Counts an attempt before the password is looked at, so that attempts made at the same
 * moment cannot slip past the limit together. Refused (`too_many`) attempts do not count:
 * somebody who keeps trying is not locked out for ever.
 */
export async function beginAttempt(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  email: string,
  address: string,
): Promise<Result<Attempt>> {
  const attempt = { emailKey: keyOf('email', email), addressKey: keyOf('address', address) }
  const at = now()
  const retryAfterSeconds = await db.transaction(async (tx) => {
    const since = new Date(at.getTime() - WINDOW_SECONDS * 1000)
    let freeAt = 0
    // Always in this order: two attempts never wait for each other.
    for (const [key, limit] of [
      [attempt.emailKey, LIMIT_BY_EMAIL],
      [attempt.addressKey, LIMIT_BY_ADDRESS],
    ] as const) {
      await lockAttempts(tx, key)
      const nth = await findNthAttempt(tx, key, limit, since)
      if (nth) freeAt = Math.max(freeAt, nth.getTime() + WINDOW_SECONDS * 1000)
    }
    if (freeAt > 0) return Math.max(1, Math.ceil((freeAt - at.getTime()) / 1000))
    await insertAttempts(tx, [attempt.emailKey, attempt.addressKey], at)
    return 0
  })
  return retryAfterSeconds > 0
    ? refuse({ code: 'too_many', retryAfterSeconds })
    : ok({ ...attempt, at })
}

/** The password was right: the e-mail starts afresh, the address gets this attempt back. */
export async function attemptSucceeded({ db }: Pick<Deps, 'db'>, attempt: Attempt): Promise<void> {
  await db.transaction(async (tx) => {
    await clearAttempts(tx, attempt.emailKey)
    await removeAttempt(tx, attempt.addressKey, attempt.at)
  })
}

/** Addresses that nobody here has stay out of the database in the clear. */
function keyOf(kind: 'email' | 'address', value: string): string {
  const hash = createHash('sha256').update(value.trim().toLowerCase()).digest('base64url')
  return `${kind}:${hash}`
}
