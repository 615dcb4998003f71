// What the database holds by itself, tried with the application's own role: no command is
// needed to break a rule, so no command can be trusted to keep it.
import { describe, expect, it } from 'vitest'
import { makeDesk } from '../testing/desk.ts'

const desk = await makeDesk()
const live = await desk.live('Shown')
const draft = await desk.drafted('Secret draft')
const { sql } = desk.database.app

const HISTORY = [
  'revisions',
  'revision_authors',
  'draft_changes',
  'decisions',
  'events',
  'releases',
  'release_items',
]

describe.each(HISTORY)('the history in %s', (table) => {
  it('can neither be changed, deleted nor emptied by the application', async () => {
    const [column] = await sql<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table} limit 1`
    const name = column?.name ?? ''
    for (const statement of [
      `update ${table} set ${name} = ${name}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(sql.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('is closed even to the owner of the tables', async () => {
    const owner = desk.database.owner.sql
    await expect(owner.unsafe(`delete from ${table}`)).rejects.toMatchObject({ code: 'CB002' })
  })
})

describe('what the public half can read', () => {
  const reader = desk.database.public.sql

  it('is what a release froze, without the internal notes', async () => {
    const rows = await reader`select id, content from public_site.entries`
    expect(rows.map(({ id }) => id)).toEqual([live.id])
    expect(Object.keys(rows[0]?.content)).not.toContain('internal')
  })

  it('is no draft, no revision, no person and no review, by any way', async () => {
    for (const table of ['drafts', 'revisions', 'entries', 'people', 'reviews', 'events']) {
      const asked = reader.unsafe(`select * from public.${table}`)
      await expect(asked, table).rejects.toMatchObject({ code: '42501' })
    }
    const all = JSON.stringify(await reader`select * from public_site.entries`)
    expect(all).not.toContain(draft.id)
    expect(all).not.toContain('Secret draft')
  })
})
