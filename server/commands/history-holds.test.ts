// What the database holds by itself, tried with the application's own role: no command is
// needed to break a rule, so no command can be trusted to keep it.
import { describe, expect, it } from 'vitest'
import { makeDesk, value } from '../testing/desk.ts'
import { discardDraft } from './discard-draft.ts'
import { saveDraft } from './save-draft.ts'

const desk = await makeDesk()
const live = await desk.live('Shown')
const draft = await desk.drafted('Secret draft')
const { sql } = desk.database.app
await sql`insert into change_sets (kind, created_by) values ('rollover', ${desk.editor.id})`

const HISTORY = [
  'revisions',
  'revision_authors',
  'draft_changes',
  'change_sets',
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

describe('what no path may write', () => {
  /** A revision that names only the second reviewer as its author. */
  async function revisionWithout(entryId: string, number: number): Promise<string> {
    const [row] = await sql<{ id: string }[]>`
      insert into revisions (entry_id, number, schema, content, hash, created_by)
      select entry_id, ${number}, schema, content, 'x', ${desk.second.id}
      from drafts where entry_id = ${entryId} limit 1 returning id`
    const id = row?.id ?? ''
    await sql`insert into revision_authors values (${id}, ${desk.second.id})`
    return id
  }

  it('is a review whose revision leaves an author out, also one of a discarded draft', async () => {
    const entry = await desk.drafted('Begun by the editor')
    const discarded = await discardDraft(desk.deps, desk.editor, {
      entryId: entry.id,
      version: entry.version,
    })
    const { version } = value(discarded)
    const changes = { acronym: 'AGAIN' }
    value(await saveDraft(desk.deps, desk.second, { entryId: entry.id, version, changes }))
    const revision = await revisionWithout(entry.id, 1)
    const review = sql`
      insert into reviews (entry_id, draft_id, revision_id, requested_by)
      select entry_id, id, ${revision}, ${desk.second.id} from drafts
      where entry_id = ${entry.id} and closed_at is null`
    await expect(review).rejects.toMatchObject({ code: 'CB004' })
  })

  it('is a release of what nobody approved, or one outside of the chain', async () => {
    const revision = await revisionWithout(draft.id, 1)
    const [last] = await sql<{ number: number; hash: string }[]>`
      select number, hash from releases order by number desc limit 1`
    const next = { number: Number(last?.number) + 1, hash: String(last?.hash) }
    const unapproved = sql.begin(async (tx) => {
      await tx`insert into releases (number, by, kind, hash, previous_hash)
               values (${next.number}, ${desk.admin.id}, 'publish', 'x', ${next.hash})`
      await tx`insert into release_items (release_number, entry_id, revision_id)
               values (${next.number}, ${draft.id}, ${revision})`
    })
    await expect(unapproved).rejects.toMatchObject({ code: 'CB003' })
    for (const [number, previous] of [
      [next.number + 1, next.hash],
      [next.number, 'another hash'],
    ] as const) {
      const outside = sql`insert into releases (number, by, kind, hash, previous_hash)
        values (${number}, ${desk.admin.id}, 'publish', 'x', ${previous})`
      await expect(outside).rejects.toMatchObject({ code: 'CB005' })
    }
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
