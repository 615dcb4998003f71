import { insertSession } from '../../db/queries/sessions.ts'
import type { Deps } from '../deps.ts'

/** How long a person stays signed in; counted from signing in, not from the last click. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60

/** Opens a session for a person who has proved who they are. @returns the session's id */
export function openSession(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  personId: string,
  userAgent: string,
): Promise<string> {
  const at = now()
  const expiresAt = new Date(at.getTime() + SESSION_SECONDS * 1000)
  return insertSession(db, { personId, now: at, expiresAt, userAgent })
}
