import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, Tx } from '../client.ts'
import { people } from '../schema/index.ts'

export type Person = typeof people.$inferSelect

const uuid = z.uuid()

/** Undefined for an id that is none, too: ids come from addresses that people type. */
export async function findPerson(db: Db | Tx, id: string): Promise<Person | undefined> {
  if (!uuid.safeParse(id).success) return undefined
  const [row] = await db.select().from(people).where(eq(people.id, id))
  return row
}

/** E-mail addresses are one person's whatever their case. */
export async function findPersonByEmail(db: Db | Tx, email: string): Promise<Person | undefined> {
  const [row] = await db
    .select()
    .from(people)
    .where(eq(sql`lower(${people.email})`, email.trim().toLowerCase()))
  return row
}

/** The person's row, held until the transaction ends. */
export async function lockPerson(tx: Tx, id: string): Promise<Person | undefined> {
  if (!uuid.safeParse(id).success) return undefined
  const [row] = await tx.select().from(people).where(eq(people.id, id)).for('update')
  return row
}

/**
 * The admins who can sign in, held until the transaction ends: two admins who demote each
 * other at once must not leave the desk without one.
 */
export async function lockAdmins(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.disabledAt)))
    .orderBy(people.id)
    .for('update')
  return rows.map((row) => row.id)
}
