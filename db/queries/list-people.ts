import { asc, count, desc, eq, max, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { people, sessions } from '../schema/index.ts'

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: (typeof people.$inferSelect)['role']
  /** Agency slugs the role is limited to; null: all. */
  readonly agencies: string[] | null
  readonly disabledAt: Date | null
  readonly version: number
  /** False for people who have not opened their invitation, or only sign in elsewhere. */
  readonly hasPassword: boolean
  readonly lastSignInAt: Date | null
  /** Sessions that hold at this moment. */
  readonly openSessions: number
}

/** Everybody with an account: those who can sign in first, then by name. */
export function listPeople(db: Db | Tx, now: Date): Promise<PersonRow[]> {
  const held = sql`${sessions.revokedAt} is null and ${sessions.expiresAt} > ${now.toISOString()}`
  return db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      role: people.role,
      agencies: people.agencies,
      disabledAt: people.disabledAt,
      version: people.version,
      hasPassword: sql<boolean>`${people.passwordHash} is not null`,
      lastSignInAt: max(sessions.createdAt),
      openSessions: count(sql`case when ${held} then 1 end`),
    })
    .from(people)
    .leftJoin(sessions, eq(sessions.personId, people.id))
    .groupBy(people.id)
    .orderBy(desc(sql`${people.disabledAt} is null`), asc(sql`lower(${people.name})`))
}
