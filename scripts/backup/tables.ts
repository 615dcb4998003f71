import type { Sql } from 'postgres'

/** Sign-ins end with a restore; people sign in again. */
const LEFT_OUT = new Set(['sessions', 'sign_in_attempts'])

export type Table = { readonly name: string; readonly columns: readonly string[] }

/** Every table with the desk's data, those that others refer to first. */
export async function listTables(sql: Sql): Promise<Table[]> {
  const rows = await sql<{ name: string; columns: string[] }[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.relname order by c.relname`
  const references = await sql<{ from: string; to: string }[]>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
      and not condeferrable and conrelid <> confrelid`
  return inOrder(
    rows.filter(({ name }) => !LEFT_OUT.has(name)),
    references,
  )
}

/** References that may wait for the end of a transaction were left out, so there is an order. */
function inOrder(tables: Table[], references: readonly { from: string; to: string }[]): Table[] {
  const placed: Table[] = []
  let waiting = tables
  while (waiting.length > 0) {
    const blocked = (table: Table) =>
      references.some(
        ({ from, to }) => from === table.name && waiting.some(({ name }) => name === to),
      )
    const free = waiting.filter((table) => !blocked(table))
    if (free.length === 0) throw new Error('The tables refer to each other in a circle.')
    placed.push(...free)
    waiting = waiting.filter(blocked)
  }
  return placed
}

/** The newest migration that the database has seen; two databases alike have the same. */
export async function schemaVersion(sql: Sql): Promise<string> {
  const [row] = await sql<{ hash: string }[]>`
    select hash from drizzle.__drizzle_migrations order by created_at desc limit 1`
  return row?.hash ?? ''
}
