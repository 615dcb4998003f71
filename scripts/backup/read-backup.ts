import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Sql } from 'postgres'
import { END_OF_TABLE, header, lastLine, quoted, tableLine } from './format.ts'
import { linesOf } from './lines-of.ts'
import { listTables, schemaVersion, type Table } from './tables.ts'

/** The file cannot be restored here; the message says why. */
export class BackupError extends Error {}

/**
 * Replaces everything in the database by what the file holds, in one transaction: either all
 * of it is there afterwards, or nothing has changed. @returns how many rows
 */
export async function readBackup(sql: Sql, file: string): Promise<number> {
  return sql.begin(async (transaction) => {
    const tx = transaction as unknown as Sql
    const tables = await listTables(tx)
    const names = tables.map(({ name }) => quoted(name))
    // The guards of history let nothing be emptied or written out of turn, not even this.
    for (const name of names) await tx.unsafe(`alter table ${name} disable trigger user`)
    await tx.unsafe(`truncate ${[...names, 'sessions', 'sign_in_attempts'].join(', ')}`)
    await tx`set constraints all deferred`
    const rows = await copyIn(tx, file, tables)
    await tx`set constraints all immediate`
    for (const name of names) await tx.unsafe(`alter table ${name} enable trigger user`)
    await tx`select setval(pg_get_serial_sequence('events', 'id'),
      (select coalesce(max(id), 0) + 1 from events), false)`
    await tx`select pg_notify('callboard_release', 'restored')`
    return rows
  }) as Promise<number>
}

async function copyIn(sql: Sql, file: string, tables: readonly Table[]): Promise<number> {
  const lines = linesOf(createReadStream(file).pipe(createGunzip()))
  await checkHeader(sql, await nextLine(lines))
  let rows = 0
  for (;;) {
    const text = await nextLine(lines)
    const end = lastLine.safeParse(parse(text))
    if (end.success) {
      if (end.data.rows === rows) return rows
      throw new BackupError(`The backup says ${end.data.rows} rows and holds ${rows}.`)
    }
    const { table, columns } = tableLine.parse(parse(text))
    const known = tables.find(({ name }) => name === table)
    const strange = columns.find((column) => !known?.columns.includes(column))
    if (strange) throw new BackupError(`This version knows no column ${table}.${strange}.`)
    const list = columns.map(quoted).join(', ')
    const into = await sql.unsafe(`copy ${quoted(table)} (${list}) from stdin`).writable()
    rows += await copyTable(lines, into)
  }
}

/** A copy that cannot be finished is called off, or its connection would wait for ever. */
async function copyTable(lines: AsyncGenerator<Buffer>, into: Writable): Promise<number> {
  try {
    for (let rows = 0; ; rows += 1) {
      const line = await nextBytes(lines)
      if (line.length === 3 && line.toString() === `${END_OF_TABLE}\n`) {
        into.end()
        await finished(into)
        return rows
      }
      if (!into.write(line)) await once(into, 'drain')
    }
  } catch (error) {
    into.on('error', () => {})
    into.destroy(error as Error)
    throw error
  }
}

async function checkHeader(sql: Sql, text: string): Promise<void> {
  const read = header.safeParse(parse(text))
  if (!read.success) throw new BackupError('The file is not a backup of Callboard.')
  if (read.data.schema === (await schemaVersion(sql))) return
  throw new BackupError(
    `The backup of ${read.data.at} was made by a version with other tables. ` +
      'Restore it with that version, then start this one, which brings the tables up to date.',
  )
}

async function nextLine(lines: AsyncGenerator<Buffer>): Promise<string> {
  return (await nextBytes(lines)).toString('utf8')
}

async function nextBytes(lines: AsyncGenerator<Buffer>): Promise<Buffer> {
  try {
    const { value, done } = await lines.next()
    if (!done) return value
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    throw new BackupError('The file is not a backup of Callboard, or it is damaged.')
  }
  throw new BackupError('The backup ends in the middle.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
