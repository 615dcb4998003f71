import { describe, expect, it } from 'vitest'
import { findContradictions } from './find-contradictions.ts'
import { type ImportedEntry, importedEntry } from './imported.ts'

const names = { acronym: 'JST', nameEn: 'Japan Science and Technology Agency', nameJa: '' }
const agencies = [{ slug: 'jst', ...names, domains: ['jst.go.jp'], zone: 'Asia/Tokyo' }]

const day = { earliest: '2026-05-14', latest: '2026-05-14', precision: 'day' } as const
const call: ImportedEntry['calls'][number] = {
  cycle: '2026',
  words: { en: 'Deadline: 14 May 2026', ja: '' },
  opens: null,
  closes: day,
  certainty: 'announced',
  rolling: false,
}
const entry = importedEntry.parse({
  kind: 'program',
  slug: 'presto',
  title: { en: 'PRESTO' },
  section: null,
  agencies: ['jst'],
  websites: [{ url: 'https://www.jst.go.jp/presto/', forthcoming: false }],
  contacts: [{ email: 'presto@jst.go.jp' }],
  calls: [call],
  body: { en: '', ja: '' },
  warnings: [],
})

const found = (changes: Partial<ImportedEntry>) =>
  findContradictions({ ...entry, ...changes }, agencies)
const body = (html: string) => ({ body: { en: html, ja: '' } })

describe('in what a document contradicts itself', () => {
  it('is nothing where nothing does', () => {
    expect(found({})).toEqual([])
    expect(found(body('<p>Proposals are due on 14 May 2026.</p>'))).toEqual([])
  })

  it('is said with both sides, in its place', () => {
    expect(found(body('<p>Proposals are due on <b>3 June</b> 2026.</p>'))).toEqual([
      {
        field: 'body.en',
        code: 'prose_date',
        message: 'The text says that it closes “3 June 2026”; the calls say “14 May 2026”.',
      },
    ])
    expect(found({ calls: [{ ...call, cycle: '2025' }] })).toEqual([
      {
        field: 'calls[0].cycle',
        code: 'cycle_year',
        message: 'The cycle is “2025”, but the dates are in 2026.',
      },
    ])
    expect(found({ calls: [{ ...call, words: { en: '15 May 2026 deadline', ja: '' } }] })).toEqual([
      {
        field: 'calls[0].words.en',
        code: 'words_differ',
        message: 'The words say that it closes “15 May 2026”, but the date is “14 May 2026”.',
      },
    ])
    expect(found(body('<p>Write to prseto@jst.go.jp &amp; wait.</p>'))).toMatchObject([
      { code: 'prose_address', message: expect.stringContaining('presto@jst.go.jp') },
    ])
  })

  it('reads each block of a text by itself', () => {
    const apart = '<ul><li>Proposals are due</li><li>on 3 June 2026</li></ul>'
    expect(found(body(apart))).toEqual([])
  })

  it('leaves to the reading what was not understood, and to the day what has aged', () => {
    const odd = { ...call, words: { en: 'Deadline: 14 May 2026 frobnicate', ja: '' } }
    expect(found({ calls: [odd] })).toEqual([])
    const old = { earliest: '2019-05-14', latest: '2019-05-14', precision: 'day' } as const
    const words = { en: 'Deadline: 14 May 2019', ja: '' }
    expect(found({ calls: [{ ...call, cycle: '2019', words, closes: old }] })).toEqual([])
    expect(found(body('<p>The call is now closed.</p>'))).toEqual([])
  })
})
