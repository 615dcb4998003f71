import { existsSync } from 'node:fs'
import { entries, people } from '../../db/schema/index.ts'
import { BackupError, readBackup } from '../backup/read-backup.ts'
import { withDatabase } from '../database/with-database.ts'
import { Refused, readArgs } from './ending.ts'
import { fromCaller } from './from-caller.ts'
import { report } from './report.ts'

/** Brings back a backup. A database in use is only replaced when that is asked for. */
export async function restore(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, 1, {
    replace: { type: 'boolean' },
    json: { type: 'boolean' },
  })
  const file = fromCaller(positionals[0] ?? '')
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`)
  const rows = await withDatabase(async ({ db, sql }) => {
    const present = { entries: await db.$count(entries), people: await db.$count(people) }
    if (!values.replace && present.entries + present.people > 0) {
      throw new Refused(
        `The database holds ${present.entries} entries and ${present.people} people. ` +
          'Restoring replaces all of it; say so with --replace.',
      )
    }
    return readBackup(sql, file).catch((error) => {
      throw error instanceof BackupError
        ? new Refused(`${error.message} Nothing was changed.`)
        : error
    })
  })
  report(values.json, { file, rows }, `${rows} rows are back. Everybody has to sign in again.`)
}
