import { describe, expect, it } from 'vitest'
import type { EntryContent } from '../content/entry-content.ts'
import type { RichDoc } from '../content/rich-text.ts'
import type { ImportedEntry } from './imported.ts'
import { matchSources } from './match-sources.ts'
import { propose } from './propose.ts'
import { toContent } from './to-content.ts'

const entry: ImportedEntry = {
  kind: 'program',
  slug: 'forest',
  title: { en: 'FOREST' },
  section: null,
  agencies: ['jst'],
  body: { en: 'Its “text”' },
  websites: [{ url: 'https://www.jst.go.jp/souhatsu/en/index.html', forthcoming: false }],
  contacts: [{ email: 'a@jst.go.jp' }],
  calls: [
    {
      cycle: '2026',
      stage: 'call',
      words: { en: 'Early May' },
      opens: { earliest: '2026-05-01', latest: '2026-05-10', precision: 'third' },
      closes: null,
      certainty: 'announced',
      rolling: false,
    },
  ],
  warnings: [],
}

const toRich = (html: string): RichDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: html }] }],
})

function content(changes: Partial<ImportedEntry> = {}): EntryContent {
  const options = { toRich, sectionId: null, agencies: new Set(['jst', 'amed']), order: 0 }
  return toContent({ ...entry, ...changes }, options)
}

const fieldsOf = (sides: Parameters<typeof propose>[0]) =>
  propose(sides).fields.map(({ field, editedMeanwhile }) => (editedMeanwhile ? `${field}!` : field))

describe('proposing what an import changes', () => {
  const base = content()

  it('proposes nothing when the source says what it said before', () => {
    const edited = { ...base, title: { en: 'FOREST, edited', ja: '創発' } }
    expect(propose({ base, theirs: base, current: base })).toEqual({
      status: 'unchanged',
      fields: [],
    })
    expect(fieldsOf({ base, theirs: content(), current: edited })).toEqual([])
  })

  it('takes nothing out of its section while the document’s own is not here yet', () => {
    const current = { ...base, sectionId: '018f0000-0000-7000-8000-000000000001' }
    const placed = { ...base, sectionId: '018f0000-0000-7000-8000-000000000001' }
    expect(fieldsOf({ base: placed, theirs: content(), current })).toEqual(['sectionId'])
    const sides = { base: placed, theirs: content(), current, awaitsSection: true }
    expect(propose(sides)).toEqual({ status: 'unchanged', fields: [] })
  })

  it('proposes nothing that people wrote already', () => {
    const theirs = content({ title: { en: 'FOREST 2' } })
    expect(fieldsOf({ base, theirs, current: { ...base, title: theirs.title } })).toEqual([])
  })

  it('proposes what is new, and marks what people changed meanwhile', () => {
    const theirs = content({ title: { en: 'FOREST 2' }, contacts: [] })
    const current = { ...base, title: { en: 'Our forest', ja: '' } }
    expect(fieldsOf({ base, theirs, current })).toEqual(['title.en!', 'contacts'])
  })

  it('takes other quotation marks and white space for no change', () => {
    expect(
      fieldsOf({ base, theirs: content({ body: { en: 'Its  "text" ' } }), current: base }),
    ).toEqual([])
  })

  it('keeps what people added to a call that gets new dates', () => {
    const mine = base.calls.map((call) => ({
      ...call,
      id: call.id,
      route: 'the PI',
      label: { en: '', ja: '通常枠' },
    }))
    const words = { en: 'Late May' }
    const theirs = content({ calls: entry.calls.map((call) => ({ ...call, words })) })
    const [proposal] = propose({ base, theirs, current: { ...base, calls: mine } }).fields
    expect(proposal?.proposed).toMatchObject([
      { route: 'the PI', label: { ja: '通常枠' }, words: { en: 'Late May', ja: '' } },
    ])
  })

  it('says nothing against fields that the source never mentions', () => {
    const silent = content({ contacts: [], websites: [] })
    const fields = fieldsOf({ base: null, theirs: silent, current: { ...base, acronym: 'FOREST' } })
    expect(fields).toEqual([])
    expect(
      fieldsOf({ base: null, theirs: content({ title: { en: 'X' } }), current: base }),
    ).toEqual(['title.en!'])
  })
})

describe('content of an imported entry', () => {
  it('has the same ids whenever the same is imported, in whatever order', () => {
    const two = [...entry.websites, { url: 'https://b.jp', forthcoming: false }]
    const ids = (websites: ImportedEntry['websites']) =>
      content({ websites }).websites.map(({ id }) => id)
    expect(ids(two)).toEqual(ids([...two].reverse()).reverse())
    expect(new Set(ids([...two, ...two])).size).toBe(4)
  })

  it('leaves out agencies that are not known here, and addresses that no page may carry', () => {
    const given = content({
      agencies: ['nedo', 'jst'],
      websites: [{ url: 'ftp://x.jp', forthcoming: false }],
    })
    expect(given.agencies).toEqual(['jst'])
    expect(given.websites[0]?.url).toBeNull()
  })

  it('cuts what is longer than a field holds', () => {
    expect(content({ title: { en: 'x'.repeat(300) } }).title.en).toHaveLength(200)
  })
})

describe('finding the entry that an item is about', () => {
  const source = (sourceKey: string, given: Partial<ImportedEntry> = {}) => ({
    sourceKey,
    entryId: sourceKey,
    entry: { ...entry, ...given, slug: sourceKey },
  })
  const keys = (entries: ImportedEntry[], sources: Parameters<typeof matchSources>[1]) =>
    matchSources(entries, sources).map((found) => found?.sourceKey)

  it('goes by slug, then by a web address that only they share', () => {
    const renamed = { ...entry, slug: 'souhatsu' }
    expect(keys([entry], [source('forest')])).toEqual(['forest'])
    expect(keys([renamed], [source('forest')])).toEqual(['forest'])
    expect(keys([renamed, { ...entry, slug: 'other' }], [source('forest')])).toEqual([
      undefined,
      undefined,
    ])
    expect(keys([renamed], [source('forest'), source('forest-2')])).toEqual([undefined])
    expect(keys([{ ...renamed, kind: 'notice' }], [source('forest')])).toEqual([undefined])
  })

  it('gives no source away twice', () => {
    expect(keys([entry, { ...entry, slug: 'souhatsu' }], [source('forest')])).toEqual([
      'forest',
      undefined,
    ])
  })
})
