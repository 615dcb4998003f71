import { readFile } from 'node:fs/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listEvents } from '../../db/queries/list-events.ts'
import { listImports } from '../../db/queries/list-imports.ts'
import { draftChanges, drafts, entries } from '../../db/schema/index.ts'
import { makePerson } from '../../db/testing/make.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import type { Result } from '../../domain/result.ts'
import { makeDeps } from '../deps.ts'
import { findProposals } from '../importing/find-proposals.ts'
import { decideImport } from './decide-import.ts'
import { importDocument } from './import-document.ts'
import { saveDraft } from './save-draft.ts'

const { app, owner } = await testDatabase()
const deps = makeDeps(app.db)
const editor = await makePerson(owner.db, 'editor')
const sample = await readFile(new URL('../../db/seed/sample-2026-04.md', import.meta.url), 'utf8')

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function importText(text: string, fileName = 'list.md'): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return value(await importDocument(deps, editor, { fileName, bytes })).id
}

async function proposalsOf(importId: string) {
  const found = await findProposals(app.db, importId)
  if (!found) throw new Error('the import is not there')
  return found.items
}

async function acceptAll(importId: string) {
  const items = await proposalsOf(importId)
  const decisions = items.map(({ position }) => ({ position, decision: 'accept' as const }))
  return value(await decideImport(deps, editor, { importId, items: decisions }))
}

async function openDraft(slug: string) {
  const [found] = await app.db
    .select({ entryId: entries.id, sectionId: entries.sectionId, draft: drafts })
    .from(entries)
    .innerJoin(drafts, and(eq(drafts.entryId, entries.id), isNull(drafts.closedAt)))
    .where(eq(entries.slug, slug))
  if (!found) throw new Error(`no draft of ${slug}`)
  return found
}

describe('importing a document', () => {
  it('refuses a viewer and an unreadable file, and keeps nothing of either', async () => {
    const viewer = await makePerson(owner.db, 'viewer')
    const bytes = new TextEncoder().encode(sample)
    expect(await importDocument(deps, viewer, { fileName: 'a.md', bytes })).toEqual({
      ok: false,
      refusal: { code: 'forbidden', reason: 'role' },
    })
    const broken = new Uint8Array([0xff, 0xfe, 0])
    expect(await importDocument(deps, editor, { fileName: 'a.md', bytes: broken })).toMatchObject({
      refusal: {
        code: 'invalid',
        issues: [{ field: 'file', code: 'not_text', context: { file: 'a.md' } }],
      },
    })
    expect(await listImports(app.db)).toEqual([])
  })

  it('proposes every item as new and makes no entry yet', async () => {
    const items = await proposalsOf(await importText(sample))
    expect(items).toHaveLength(19)
    expect(new Set(items.map(({ standing }) => standing))).toEqual(new Set(['new']))
    expect(await app.db.$count(entries)).toBe(0)
  })

  it('makes the section of an accepted program too, and leaves the rest for later', async () => {
    const importId = await importText(sample)
    const items = await proposalsOf(importId)
    const crest = items.find(({ entry }) => entry.slug === 'crest')
    const decision = { position: crest?.position ?? -1, decision: 'accept' as const }
    const decided = value(await decideImport(deps, editor, { importId, items: [decision] }))
    expect(decided.drafts.map(({ title }) => title)).toEqual([
      'Funding that reaches you at an overseas research institution',
      'CREST',
    ])
    expect((await openDraft('crest')).sectionId).toBe(decided.drafts[0]?.entryId)
    const again = value(await decideImport(deps, editor, { importId, items: [decision] }))
    expect(again.drafts.map(({ entryId }) => entryId)).toEqual([decided.drafts[1]?.entryId])
    expect(await app.db.$count(entries)).toBe(2)
  })

  it('makes drafts that name the importer as author, never live text', async () => {
    await acceptAll(await importText(sample))
    expect(await app.db.$count(entries)).toBe(19)
    expect(await app.db.$count(entries, eq(entries.publicState, 'live'))).toBe(0)
    const { draft, entryId } = await openDraft('amed-aspire')
    const [change] = await app.db
      .select()
      .from(draftChanges)
      .where(eq(draftChanges.draftId, draft.id))
    expect(change).toMatchObject({ personId: editor.id, origin: 'import' })
    const events = await listEvents(app.db, entryId, { limit: 10 })
    expect(JSON.stringify(events)).toMatch(/import_accepted/)
    expect(draft.content.body.en.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'bulletList',
    ])
  })

  it('proposes nothing when the same file is imported again', async () => {
    const items = await proposalsOf(await importText(sample))
    expect(items.filter(({ standing }) => standing !== 'unchanged')).toEqual([])
  })

  it('proposes only what changed, beside what people wrote meanwhile', async () => {
    const { entryId, draft } = await openDraft('forest')
    value(
      await saveDraft(deps, editor, {
        entryId,
        version: draft.version,
        changes: { 'title.ja': '創発的研究支援事業', acronym: 'FOREST-J' },
      }),
    )
    const changed = sample
      .replace('March 27- May 14, at 12:00 noon (JST)', 'April 1 – May 20, at 12:00 noon (JST)')
      .replace(
        'rp-info@jst.go.jp](mailto:rp-info@jst.go.jp)',
        'crest@jst.go.jp](mailto:crest@jst.go.jp)',
      )
    const importId = await importText(changed)
    const open = (await proposalsOf(importId)).filter(({ standing }) => standing !== 'unchanged')
    expect(open.map(({ entry, fields }) => [entry.slug, fields.map(({ field }) => field)])).toEqual(
      [
        ['crest', ['contacts']],
        ['forest', ['calls']],
      ],
    )
    const decided = await acceptAll(importId)
    expect(decided.drafts).toHaveLength(19)
    const after = (await openDraft('forest')).draft
    expect(after.content).toMatchObject({
      acronym: 'FOREST-J',
      title: { ja: '創発的研究支援事業' },
    })
    expect(after.content.calls[0]?.closes).toMatchObject({ earliest: '2026-05-20', time: '12:00' })
    expect(after.version).toBe(draft.version + 2)
  })

  it('marks a field that people changed since the source last spoke, and takes it only when chosen', async () => {
    const { entryId, draft } = await openDraft('presto')
    const mine = [{ ...draft.content.calls[0], words: { en: 'Early May', ja: '' } }]
    value(
      await saveDraft(deps, editor, { entryId, version: draft.version, changes: { calls: mine } }),
    )
    const importId = await importText(
      sample.replaceAll(
        '2026 call for proposals: Early April – Early June',
        '2026 call for proposals: Late May – July',
      ),
    )
    const presto = (await proposalsOf(importId)).find(({ entry }) => entry.slug === 'presto')
    expect(presto?.fields).toMatchObject([{ field: 'calls', editedMeanwhile: true, current: mine }])
    const position = presto?.position ?? -1
    value(
      await decideImport(deps, editor, {
        importId,
        items: [{ position, decision: 'accept', fields: ['calls'] }],
      }),
    )
    expect((await openDraft('presto')).draft.content.calls[0]?.words.en).toBe('Late May – July')
  })

  it('keeps what was left visible, and does not propose the same words again', async () => {
    const changed = sample.replace('- BOOST (', '- BOOST! (')
    const importId = await importText(changed)
    const boost = (await proposalsOf(importId)).find(({ standing }) => standing === 'changed')
    const position = boost?.position ?? -1
    const left = value(
      await decideImport(deps, editor, { importId, items: [{ position, decision: 'leave' }] }),
    )
    expect(left).toMatchObject({ accepted: 0, left: 1 })
    const again = await proposalsOf(await importText(changed))
    expect(
      again.filter(({ standing }) => standing !== 'unchanged').map(({ standing }) => standing),
    ).toContain('left')
  })

  it('lets nobody leave an item of an agency that their role does not reach', async () => {
    const importId = await importText('- **Reach of JST**\n  - Website: https://www.jst.go.jp/r\n')
    const found = (await proposalsOf(importId)).find(({ entry }) => entry.agencies.includes('jst'))
    const items = [{ position: found?.position ?? -1, decision: 'leave' as const }]
    const limited = await makePerson(owner.db, 'editor', { agencies: ['amed'] })
    expect(await decideImport(deps, limited, { importId, items })).toEqual({
      ok: false,
      refusal: { code: 'forbidden', reason: 'other_agency' },
    })
    expect(value(await decideImport(deps, editor, { importId, items })).left).toBe(1)
  })

  it('refuses decisions about items that are not there, and an import that is not there', async () => {
    const importId = await importText(sample)
    const items = [{ position: 99, decision: 'accept' as const }]
    expect(await decideImport(deps, editor, { importId, items })).toMatchObject({
      refusal: { issues: [{ field: 'items[0].position', code: 'unknown_item' }] },
    })
    expect(await decideImport(deps, editor, { importId: 'x', items })).toMatchObject({
      refusal: { code: 'not_found', what: 'import' },
    })
  })
})
