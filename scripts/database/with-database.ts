import { type Connection, connect } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from './open-database.ts'

/**
 * Runs a command of the command line on the database, as its owner: migrated first, and the
 * embedded one stopped afterwards unless a server is using it too.
 */
export async function withDatabase<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    await migrate(database.url)
    const connection = connect(database.url, 'owner', 2)
    try {
      return await work(connection)
    } finally {
      await connection.close()
    }
  } finally {
    await database.close()
  }
}
