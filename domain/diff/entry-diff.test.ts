import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryContent, emptyContent } from '../content/entry-content.ts'
import { changedFields, FIELDS } from '../content/fields.ts'
import { summariseChange } from './change-summary.ts'
import { diffEntries } from './entry-diff.ts'

const crest: EntryContent = {
  ...emptyContent('program', 'crest', 'CREST'),
  agencies: ['jst'],
  websites: [
    {
      id: 'w1',
      label: { en: '', ja: '' },
      url: 'https://www.jst.go.jp/kisoken/crest/en/',
      language: null,
      forthcoming: false,
    },
  ],
  calls: [
    {
      id: 'c1',
      cycle: '2026',
      label: { en: '', ja: '' },
      stage: 'call',
      route: '',
      words: { en: 'until 10 June', ja: '' },
      opens: null,
      closes: { earliest: '2026-06-10', latest: '2026-06-10', precision: 'day' },
      certainty: 'announced',
      rolling: false,
    },
  ],
}

const text = fc.constantFrom('', 'CREST', 'さきがけ', 'Apply by June')
const anyEntry: fc.Arbitrary<EntryContent> = fc
  .record({
    title: fc.record({ en: text, ja: text }),
    acronym: text,
    agencies: fc.uniqueArray(fc.constantFrom('jst', 'amed', 'jsps')),
    order: fc.nat(3),
    websites: fc.constantFrom([], crest.websites),
    calls: fc.constantFrom([], crest.calls),
    internal: fc.record({
      notes: text,
      ownerId: fc.constant(null),
      nextCheckOn: fc.constantFrom(null, '2026-05-01'),
    }),
  })
  .map((some) => ({ ...emptyContent('program', 'crest', ''), ...some }))

describe('diffEntries', () => {
  it('speaks of every field, in the order of the form', () => {
    expect(diffEntries(null, crest).map((diff) => diff.field)).toEqual([...FIELDS])
  })

  it('marks exactly the fields that changed', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (before, after) => {
        const marked = diffEntries(before, after).filter((diff) => diff.changed)
        expect(marked.map((diff) => diff.field)).toEqual(changedFields(before, after))
      }),
    )
  })

  it('shows everything written as new for an entry that did not exist', () => {
    const marked = diffEntries(null, crest).filter((diff) => diff.changed)
    expect(marked.map((diff) => diff.field)).toEqual([
      'slug',
      'title.en',
      'agencies',
      'calls',
      'websites',
    ])
  })

  it('compares a call part by part', () => {
    const [call] = crest.calls
    if (!call) throw new Error('the sample has a call')
    const after = { ...crest, calls: [{ ...call, words: { en: 'until 24 June', ja: '' } }] }
    const diff = diffEntries(crest, after).find((each) => each.field === 'calls')
    expect(diff?.kind === 'calls' && diff.items[0]?.parts.filter((part) => part.changed)).toEqual([
      {
        part: 'words.en',
        changed: true,
        before: 'until 10 June',
        after: 'until 24 June',
        pieces: [
          { change: 'same', text: 'until ' },
          { change: 'removed', text: '10' },
          { change: 'added', text: '24' },
          { change: 'same', text: ' June' },
        ],
      },
    ])
  })
})

describe('summariseChange', () => {
  it('says nothing of an entry that did not change', () => {
    expect(summariseChange(diffEntries(crest, crest))).toEqual([])
  })

  it('puts a moved deadline before a changed title', () => {
    const [call] = crest.calls
    if (!call) throw new Error('the sample has a call')
    const closes = { earliest: '2026-06-24', latest: '2026-06-24', precision: 'day' as const }
    const after = { ...crest, title: { en: 'CREST 2026', ja: '' }, calls: [{ ...call, closes }] }
    expect(summariseChange(diffEntries(crest, after))).toEqual([
      {
        code: 'call_meaning',
        call: after.calls[0],
        change: { code: 'date_moved', side: 'closes', days: 14, roughly: false },
      },
      { code: 'changed', field: 'title.en' },
    ])
  })

  it('tells what was written, cleared and replaced apart', () => {
    const before = { ...crest, acronym: 'CR', summary: { en: 'Old', ja: '' } }
    const after = { ...crest, subtitle: { en: 'New', ja: '' }, summary: { en: 'Word', ja: '' } }
    expect(summariseChange(diffEntries(before, after))).toEqual([
      { code: 'written', field: 'subtitle.en' },
      { code: 'cleared', field: 'acronym' },
      { code: 'changed', field: 'summary.en' },
    ])
  })

  it('has a statement for every changed field', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (before, after) => {
        const diffs = diffEntries(before, after)
        const changed = diffs.filter((diff) => diff.changed)
        expect(summariseChange(diffs).length).toBeGreaterThanOrEqual(changed.length)
      }),
    )
  })
})
