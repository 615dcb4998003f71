import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { signInAttempts } from '../schema/index.ts'

/** Holds a key until the transaction ends, so that two attempts on it cannot both be the last. */
export async function lockAttempts(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${key}`}, 0))`)
}

/**
 * When the n-th newest attempt on a key was made, looking no further back than an instant.
 * Undefined: there were fewer than n.
 */
export async function findNthAttempt(
  tx: Db | Tx,
  key: string,
  n: number,
  since: Date,
): Promise<Date | undefined> {
  const [row] = await tx
    .select({ at: signInAttempts.at })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.key, key), gt(signInAttempts.at, since)))
    .orderBy(desc(signInAttempts.at))
    .limit(1)
    .offset(n - 1)
  return row?.at
}

export async function insertAttempts(tx: Tx, keys: readonly string[], at: Date): Promise<void> {
  await tx.insert(signInAttempts).values(keys.map((key) => ({ key, at })))
}

/** Forgets every attempt on a key. */
export async function clearAttempts(db: Db | Tx, key: string): Promise<void> {
  await db.delete(signInAttempts).where(eq(signInAttempts.key, key))
}

/** Takes back one attempt that was made at an instant. */
export async function removeAttempt(db: Db | Tx, key: string, at: Date): Promise<void> {
  await db.execute(sql`
    delete from ${signInAttempts} where ctid in (
      select ctid from ${signInAttempts} where key = ${key} and at = ${at.toISOString()} limit 1)`)
}

/** Forgets attempts made before an instant. @returns how many */
export async function purgeAttempts(db: Db | Tx, before: Date): Promise<number> {
  const rows = await db
    .delete(signInAttempts)
    .where(lt(signInAttempts.at, before))
    .returning({ key: signInAttempts.key })
  return rows.length
}
