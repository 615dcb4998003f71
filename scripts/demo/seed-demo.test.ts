import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { listShownEntries } from '../../db/queries/list-shown-entries.ts'
import { entries, people, releases } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import { interchange } from '../../domain/import/imported.ts'
import { readBackup } from '../backup/read-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { checkReleases } from '../doctor/check-releases.ts'
import { checkRevisions } from '../doctor/check-revisions.ts'
import { toInterchange } from '../export/to-interchange.ts'
import { seedDemo } from './seed-demo.ts'

const database = await testDatabase()
await seedDemo(database.url)
const folder = mkdtempSync(join(tmpdir(), 'callboard-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'backup.gz')
const document = { title: 'List', subtitle: '', edition: '2026-04', notes: [] }

describe('the sample list', () => {
  test('is published whole, in one release, on the first start only', async () => {
    await seedDemo(database.url)
    const shown = await listShownEntries(database.app.db, 1)
    const kinds = shown.map(({ content }) => content.kind)
    expect(kinds.filter((kind) => kind === 'section')).toHaveLength(3)
    expect(kinds.filter((kind) => kind !== 'section')).toHaveLength(16)
    expect(await database.app.db.$count(releases)).toBe(1)
    expect(await database.app.db.$count(people)).toBe(3)
  })

  test('is what it was when it is exported', async () => {
    const written = toInterchange(await listShownEntries(database.app.db, 1), document)
    expect(interchange.parse(written)).toEqual(written)
    expect(written.entries[0]?.kind).toBe('section')
    expect(written.entries[1]).toMatchObject({
      slug: 'crest',
      section: written.entries[0]?.slug,
      calls: [{ opens: { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third' } }],
    })
    expect(JSON.stringify(written)).not.toContain('internal')
  })

  test('passes the doctor, who sees a word changed behind the desk’s back', async () => {
    expect(await checkRevisions(database.owner.sql)).toBe('19 are what their hashes say')
    expect(await checkReleases(database.owner.sql)).toBe('the chain of 1 holds')
    const { sql } = await testDatabase().then(async ({ url, owner }) => {
      await seedDemo(url)
      return owner
    })
    await sql`alter table revisions disable trigger user`
    await sql`update revisions set content = jsonb_set(content, '{acronym}', '"X"') where number = 1`
    await expect(checkRevisions(sql)).rejects.toThrow('not what its hash says')
  })
})

describe('a backup', () => {
  test('brings everything back into another database, history and its guards included', async () => {
    const rows = await writeBackup(database.owner.sql, file, new Date())
    const other = await testDatabase()
    expect(await readBackup(other.owner.sql, file)).toBe(rows)
    expect(await listShownEntries(other.app.db, 1)).toEqual(
      await listShownEntries(database.app.db, 1),
    )
    expect(await checkReleases(other.owner.sql)).toBe('the chain of 1 holds')
    await expect(other.owner.sql`delete from revisions`).rejects.toThrow('append-only')
    await other.owner.sql`insert into events (type, data) values ('person_added', '{}')`
  })

  test('that was cut short is refused and changes nothing', async () => {
    const short = join(folder, 'short.gz')
    await writeBackup(database.owner.sql, short, new Date())
    truncateSync(short, statSync(short).size - 200)
    await expect(readBackup(database.owner.sql, short)).rejects.toThrow('damaged')
    expect(await database.app.db.$count(entries)).toBe(19)
  })
})
