import { asc } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { agencies } from '../schema/index.ts'

export type AgencyRow = typeof agencies.$inferSelect

/** Every agency, by acronym. */
export async function listAgencies(db: Db | Tx): Promise<AgencyRow[]> {
  return db.select().from(agencies).orderBy(asc(agencies.acronym))
}
