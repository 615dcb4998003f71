import { existsSync, statSync } from 'node:fs'
import { writeBackup } from '../backup/write-backup.ts'
import { withDatabase } from '../database/with-database.ts'
import { Refused, readArgs } from './ending.ts'
import { fromCaller } from './from-caller.ts'
import { report } from './report.ts'

/** Writes the whole database to a file, while the server goes on. */
export async function backup(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, 1, { json: { type: 'boolean' } })
  const file = fromCaller(positionals[0] ?? '')
  if (existsSync(file)) throw new Refused(`${file} exists already; a backup overwrites nothing.`)
  const rows = await withDatabase(({ sql }) =>
    writeBackup(sql, file, new Date()).catch((error: NodeJS.ErrnoException) => {
      throw error.syscall ? new Refused(`${file} cannot be written (${error.code}).`) : error
    }),
  )
  const bytes = statSync(file).size
  report(values.json, { file, rows, bytes }, `${rows} rows are saved in ${file} (${bytes} bytes).`)
}
