import { purgeSessions } from '../../db/queries/sessions.ts'
import { purgeAttempts } from '../../db/queries/sign-in-attempts.ts'
import type { Deps } from '../deps.ts'

const DAY_MS = 86_400_000

/** Forgets failed sign-ins after a day and sessions 90 days after their end. */
export async function forgetExpired({ db, now }: Deps): Promise<void> {
  const before = (days: number) => new Date(now().getTime() - days * DAY_MS)
  await purgeAttempts(db, before(1))
  await purgeSessions(db, before(90))
}
