import { connect } from '../client.ts'
import { agencies, lists } from '../schema/index.ts'
import { AGENCIES } from './agencies.ts'
import { OVERSEAS } from './overseas.ts'

/**
 * What an empty database begins with. Rows that people have changed since are left alone.
 */
export async function seed(url: string): Promise<void> {
  const { db, close } = connect(url, 'callboard_app', 1)
  try {
    await db.insert(agencies).values(AGENCIES).onConflictDoNothing()
    await db.insert(lists).values(OVERSEAS).onConflictDoNothing()
  } finally {
    await close()
  }
}
