import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { draftChanges, drafts, entries } from '../../db/schema/index.ts'
import { makePerson } from '../../db/testing/make.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { makeDesk, refusal, type Saved, value } from '../testing/desk.ts'
import { saveDraft } from './save-draft.ts'

const desk = await makeDesk()
const { db, deps, editor, reviewer } = desk

function save(saved: Saved, changes: FieldChanges, actor: Actor = editor) {
  return saveDraft(deps, actor, { entryId: saved.id, version: saved.version, changes })
}

async function openDraft(entryId: string) {
  const rows = await db.select().from(drafts).where(eq(drafts.entryId, entryId))
  return rows.find(({ closedAt }) => closedAt === null)
}

async function entryRow(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id))
  return row
}

let count = 0
let draft: Saved & { slug: string }
beforeEach(async () => {
  count += 1
  draft = await desk.drafted(`Program ${count}`)
})

describe('saving a draft', () => {
  it('grows the version, keeps who changed what, and mirrors the list’s columns', async () => {
    const saved = value(await save(draft, { 'title.en': 'CREST', acronym: 'CREST' }))
    expect(saved).toMatchObject({ version: draft.version + 1, state: 'draft', merged: [] })
    expect(saved.changed).toEqual(['title.en', 'acronym'])
    expect(saved.savedAt).toBe('2026-04-01T00:00:00.000Z')
    const row = await entryRow(draft.id)
    expect(row).toMatchObject({ titleEn: 'CREST', acronym: 'CREST', workState: 'draft' })
    expect(row?.searchText).toContain('crest')
    const [logged] = await db
      .select()
      .from(draftChanges)
      .where(eq(draftChanges.draftId, saved.draftId ?? ''))
      .orderBy(desc(draftChanges.version))
    expect(logged).toMatchObject({
      version: saved.version,
      personId: editor.id,
      changes: { 'title.en': 'CREST', acronym: 'CREST' },
    })
  })

  it('writes nothing when nothing changed', async () => {
    const saved = value(await save(draft, { agencies: ['jst'] }))
    expect(saved).toMatchObject({ version: draft.version, changed: [] })
    expect((await openDraft(draft.id))?.version).toBe(draft.version)
  })

  it('does not flood the history: one line per person and sitting', async () => {
    let saved = value(await save(draft, { 'title.en': 'A' }))
    for (const title of ['B', 'C', 'D']) {
      const { version } = saved
      saved = value(await save({ id: draft.id, version }, { 'title.en': title }))
    }
    const types = await desk.eventTypes(draft.id)
    expect(types).toEqual(['entry_created', 'draft_saved', 'draft_saved'])
  })

  it('refuses an entry that is not there, also by a name that is no id', async () => {
    for (const id of ['2f8c3f0e-9d2b-4c57-9d0c-0d6f3a3b0f11', 'crest']) {
      expect(refusal(await save({ id, version: 1 }, {}))).toEqual({
        code: 'not_found',
        what: 'entry',
      })
    }
  })

  it('refuses viewers, and editors of other agencies before and after the change', async () => {
    expect(refusal(await save(draft, { acronym: 'X' }, desk.viewer))).toEqual({
      code: 'forbidden',
      reason: 'role',
    })
    const amed = await makePerson(db, 'editor', { agencies: ['amed'] })
    const jst = await makePerson(db, 'editor', { agencies: ['jst'] })
    const otherAgency = { code: 'forbidden', reason: 'other_agency' }
    expect(refusal(await save(draft, { acronym: 'X' }, amed))).toEqual(otherAgency)
    expect(refusal(await save(draft, { agencies: ['amed'] }, jst))).toEqual(otherAgency)
    expect(value(await save(draft, { agencies: ['jst', 'amed'] }, jst)).version).toBeGreaterThan(0)
  })
})

describe('a save that cannot be kept', () => {
  it('names each field with a wrong shape and writes none of them', async () => {
    const changes = { 'title.en': 'x'.repeat(300), order: -1, acronym: 'OK' }
    expect(refusal(await save(draft, changes))).toEqual({
      code: 'invalid',
      issues: [
        { field: 'title.en', code: 'too_big', context: { max: 200, of: 'string' } },
        { field: 'order', code: 'too_small', context: { min: 0, of: 'number' } },
      ],
    })
    expect((await openDraft(draft.id))?.content.acronym).toBe('')
  })

  it('names the entry that has the slug already', async () => {
    const other = await desk.drafted('Taken title')
    expect(refusal(await save(draft, { slug: other.slug }))).toEqual({
      code: 'invalid',
      issues: [
        { field: 'slug', code: 'slug_taken', context: { slug: other.slug, title: 'Taken title' } },
      ],
    })
  })

  it('names a slug that another entry still shows in public', async () => {
    const other = await desk.live(`Shown ${count}`)
    value(await save(other, { slug: `${other.slug}-new` }))
    expect(refusal(await save(draft, { slug: other.slug }))).toMatchObject({
      issues: [{ field: 'slug', code: 'slug_taken' }],
    })
  })

  it('names whatever it refers to that is not there', async () => {
    const nowhere = '2f8c3f0e-9d2b-4c57-9d0c-0d6f3a3b0f11'
    const changes = {
      sectionId: draft.id,
      agencies: ['jst', 'nasa'],
      related: [draft.id, nowhere],
      'internal.ownerId': nowhere,
    }
    expect(refusal(await save(draft, changes))).toEqual({
      code: 'invalid',
      issues: [
        { field: 'sectionId', code: 'unknown_section' },
        { field: 'agencies', code: 'unknown_agency', context: { slug: 'nasa' } },
        { field: 'related[0]', code: 'related_to_itself' },
        { field: 'related[1]', code: 'unknown_entry' },
        { field: 'internal.ownerId', code: 'unknown_person' },
      ],
    })
  })
})

describe('two people in one draft', () => {
  it('merge when they changed different fields, and are told so', async () => {
    value(await save(draft, { 'title.en': 'By Rei' }, reviewer))
    const saved = value(await save(draft, { acronym: 'EMI' }))
    expect(saved.merged).toEqual([{ field: 'title.en', value: 'By Rei', by: 'Rei' }])
    expect((await openDraft(draft.id))?.content).toMatchObject({
      title: { en: 'By Rei' },
      acronym: 'EMI',
    })
  })

  it('are shown both sides when they changed the same field; nothing is lost', async () => {
    const first = value(await save(draft, { 'title.en': 'By Rei' }, reviewer))
    const refused = refusal(await save(draft, { 'title.en': 'By Emi', acronym: 'EMI' }))
    expect(refused).toEqual({
      code: 'stale',
      version: first.version,
      conflict: { fields: [{ field: 'title.en', yours: 'By Emi', theirs: 'By Rei', by: 'Rei' }] },
    })
    expect((await openDraft(draft.id))?.content).toMatchObject({
      title: { en: 'By Rei' },
      acronym: '',
    })
  })

  it('agree when they made the same change', async () => {
    const first = value(await save(draft, { acronym: 'SAME' }, reviewer))
    expect(value(await save(draft, { acronym: 'SAME' }))).toMatchObject({ version: first.version })
  })

  it('are refused a version from the future', async () => {
    const future = { id: draft.id, version: draft.version + 5 }
    expect(refusal(await save(future, { acronym: 'X' }))).toMatchObject({ code: 'stale' })
  })

  it('lose no save when ten write ten fields at the same moment', async () => {
    const changes: FieldChanges[] = [
      { 'title.en': 'T' },
      { 'title.ja': 'T' },
      { 'subtitle.en': 'T' },
      { 'subtitle.ja': 'T' },
      { acronym: 'T' },
      { order: 7 },
      { 'summary.ja': 'T' },
      { 'eligibility.en': 'T' },
      { 'eligibility.ja': 'T' },
      { 'internal.notes': 'T' },
    ]
    const saved = await Promise.all(changes.map((one) => save(draft, one)))
    const versions = saved.map((one) => value(one).version).sort((a, b) => a - b)
    expect(versions).toEqual(changes.map((_, index) => draft.version + 1 + index))
    expect((await openDraft(draft.id))?.content).toMatchObject({
      title: { en: 'T', ja: 'T' },
      acronym: 'T',
      order: 7,
      internal: { notes: 'T' },
    })
  })

  it('let exactly one win when ten write one field at the same moment', async () => {
    const saved = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(draft, { acronym: `A${index}` })),
    )
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
