// A backup is gzipped text: a line of JSON that says what it is, then for each table a line
// of JSON with its columns, its rows as Postgres' COPY writes them (one a line), and `\.`.
// The last line counts the rows, so that a file cut short is never taken for a whole one.
import { z } from 'zod'

export const END_OF_TABLE = '\\.'

export const header = z.object({
  callboard: z.literal('backup'),
  format: z.literal(1),
  /** Hash of the newest migration. */
  schema: z.string(),
  at: z.iso.datetime(),
})
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) })
export const lastLine = z.object({ rows: z.int() })

export type Header = z.infer<typeof header>

/** A name as SQL wants it; names come from the catalogue or are compared with it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
