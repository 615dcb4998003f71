import { and, desc, eq, gt, isNull, lt, ne, or } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { people, sessions } from '../schema/index.ts'

export type SignedIn = {
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly role: (typeof people.$inferSelect)['role']
  readonly agencies: string[] | null
  readonly locale: 'en' | 'ja'
}

const live = (now: Date) => and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now))

/** Who a session belongs to; undefined once it is revoked or over, or the person disabled. */
export async function findSignedIn(
  db: Db | Tx,
  sessionId: string,
  now: Date,
): Promise<SignedIn | undefined> {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      personId: people.id,
      name: people.name,
      email: people.email,
      role: people.role,
      agencies: people.agencies,
      locale: people.locale,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.id, sessionId), live(now), isNull(people.disabledAt)))
  return row
}

/** Opens a session. @returns its id, which the cookie carries */
export async function insertSession(
  db: Db | Tx,
  session: { personId: string; now: Date; expiresAt: Date; userAgent: string },
): Promise<string> {
  const [row] = await db
    .insert(sessions)
    .values({
      personId: session.personId,
      createdAt: session.now,
      expiresAt: session.expiresAt,
      userAgent: session.userAgent.slice(0, 400),
    })
    .returning({ id: sessions.id })
  if (!row) throw new Error('a session could not be opened')
  return row.id
}

export type SessionRow = { id: string; createdAt: Date; expiresAt: Date; userAgent: string }

/** A person's sessions that still hold, newest first. */
export function listSessions(db: Db | Tx, personId: string, now: Date): Promise<SessionRow[]> {
  return db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), live(now)))
    .orderBy(desc(sessions.createdAt))
}

/** Ends one session of a person. @returns how many were ended: 0 when it was not theirs or over */
export async function revokeSession(
  db: Db | Tx,
  personId: string,
  sessionId: string,
  now: Date,
): Promise<number> {
  const rows = await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, personId), live(now)))
    .returning({ id: sessions.id })
  return rows.length
}

/** Ends every session of a person, save one they keep. @returns how many were ended */
export async function revokeSessions(
  db: Db | Tx,
  personId: string,
  now: Date,
  keep?: string,
): Promise<number> {
  const others = keep === undefined ? undefined : ne(sessions.id, keep)
  const rows = await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.personId, personId), live(now), others))
    .returning({ id: sessions.id })
  return rows.length
}

/** Forgets sessions that ended before an instant. @returns how many */
export async function purgeSessions(db: Db | Tx, before: Date): Promise<number> {
  const rows = await db
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, before), lt(sessions.revokedAt, before)))
    .returning({ id: sessions.id })
  return rows.length
}
