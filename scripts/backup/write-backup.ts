import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Sql } from 'postgres'
import { END_OF_TABLE, type Header, quoted } from './format.ts'
import { listTables, schemaVersion } from './tables.ts'

/**
 * Writes everything to a file, as it stood at one moment; others go on working meanwhile.
 * The file has its name only once it is whole. @returns how many rows
 */
export async function writeBackup(sql: Sql, file: string, now: Date): Promise<number> {
  const unfinished = `${file}.unfinished`
  try {
    const rows = await sql.begin('isolation level repeatable read read only', async (tx) => {
      const counter = { rows: 0 }
      const out = createWriteStream(unfinished, { mode: 0o600 })
      await pipeline(lines(tx as unknown as Sql, now, counter), createGzip(), out)
      return counter.rows
    })
    renameSync(unfinished, file)
    return rows
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

async function* lines(sql: Sql, now: Date, counter: { rows: number }): AsyncGenerator<Buffer> {
  const schema = await schemaVersion(sql)
  yield json({ callboard: 'backup', format: 1, schema, at: now.toISOString() } satisfies Header)
  for (const { name, columns } of await listTables(sql)) {
    yield json({ table: name, columns })
    const rows = await sql
      .unsafe(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`)
      .readable()
    for await (const chunk of rows) {
      // COPY escapes line ends inside values: each one counts a row.
      for (const byte of chunk as Buffer) if (byte === 10) counter.rows += 1
      yield chunk as Buffer
    }
    yield Buffer.from(`${END_OF_TABLE}\n`)
  }
  yield json({ rows: counter.rows })
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}
