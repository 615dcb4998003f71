import { describe, expect, it } from 'vitest'
import type { Call } from '../calls/call.ts'
import { buildPublicData, findPublicEntry } from './build-public-data.ts'
import { statusOf } from './filter-entries.ts'
import type { PublicData } from './public-data.ts'
import { publishedSample, SAMPLE_CALL, sampleEntry } from './published-sample.ts'

const ORIGIN = 'https://calls.example.org'
const build = (set = publishedSample(), lang: 'en' | 'ja' = 'en'): PublicData => {
  const data = buildPublicData(set, 'overseas', lang, ORIGIN)
  if (!data) throw new Error('no such list')
  return data
}
const withFilter = (filter: object) => {
  const sample = publishedSample()
  return publishedSample({ lists: sample.lists.map((list) => ({ ...list, filter })) })
}

describe('buildPublicData', () => {
  it('puts sections in their order, entries in theirs, and the sectionless last', () => {
    const data = build()
    expect(data.sections.map(({ slug }) => slug)).toEqual(['abroad', 'moving'])
    expect(data.entries.map(({ slug }) => slug)).toEqual(['others', 'crest', 'presto', 'hfsp'])
    expect(data.entries.map(({ section }) => section)).toEqual(['abroad', 'abroad', 'moving', null])
  })

  it('speaks the asked language and falls back to the other, saying so', () => {
    const crest = build(publishedSample(), 'ja').entries[1]
    expect(crest).toMatchObject({ title: '戦略的創造研究推進事業', otherTitle: 'CREST' })
    const presto = build(publishedSample(), 'ja').entries[2]
    expect(presto).toMatchObject({ title: 'PRESTO', titleLang: 'en', otherTitle: '' })
  })

  it('computes instants in the zone of the agency that announces', () => {
    const [, , presto, hfsp] = build().entries
    expect(presto?.calls[0]?.instants.closesLatest).toBe(Date.parse('2026-05-14T03:00:00Z'))
    expect(hfsp?.calls[0]?.instants.closesLatest).toBe(Date.parse('2026-05-14T16:00:00Z'))
  })

  it('carries every instant of a call, so that a reader’s browser needs no zones', () => {
    const day = { precision: 'third', zone: 'America/New_York' } as const
    const call = {
      ...SAMPLE_CALL,
      opens: { ...day, earliest: '2026-03-01', latest: '2026-03-10' },
      closes: { ...day, earliest: '2026-10-21', latest: '2026-11-01' },
      rolling: true,
    }
    const set = publishedSample({ entries: [sampleEntry(1, 'program', 'a', { calls: [call] })] })
    expect(build(set).entries[0]?.calls[0]?.instants).toEqual({
      opensEarliest: Date.parse('2026-03-01T05:00:00Z'),
      opensLatest: Date.parse('2026-03-10T04:00:00Z'),
      closesEarliest: Date.parse('2026-10-22T04:00:00Z'),
      closesLatest: Date.parse('2026-11-02T05:00:00Z'),
      rolling: true,
    })
  })

  it('names stages, and schemes where there are several, for lines that stand alone', () => {
    const call = (id: string, label: string, stage: 'call' | 'letter_of_intent') => ({
      ...SAMPLE_CALL,
      id,
      label: { en: label, ja: '' },
      stage,
    })
    const says = (...calls: ReturnType<typeof call>[]) =>
      build(
        publishedSample({ entries: [sampleEntry(1, 'program', 'a', { calls })] }),
      ).entries[0]?.calls.map(({ says: { stage, topic } }) => [stage, topic])
    expect(says(call('a', 'Grants', 'letter_of_intent'), call('b', 'Fellowships', 'call'))).toEqual(
      [
        ['Letter of intent', 'Grants · Letter of intent'],
        ['', 'Fellowships'],
      ],
    )
    expect(says(call('a', 'Grants', 'letter_of_intent'), call('b', 'Grants', 'call'))).toEqual([
      ['Letter of intent', 'Letter of intent'],
      ['', ''],
    ])
  })

  it('writes absolute addresses that keep the language', () => {
    expect(build().entries[1]?.url).toBe(`${ORIGIN}/p/crest`)
    expect(build(publishedSample(), 'ja').list.url).toBe(`${ORIGIN}/l/overseas?lang=ja`)
  })

  it('names related entries that are published, and no others', () => {
    expect(build().entries[1]?.related).toEqual(['presto'])
  })

  it('gives the same bytes whatever order the rows come in', () => {
    const sample = publishedSample()
    const shuffled = publishedSample({ entries: [...sample.entries].reverse() })
    expect(JSON.stringify(build(shuffled))).toBe(JSON.stringify(build(sample)))
  })

  it('keeps to the list’s own filter, and leaves out empty sections and unused agencies', () => {
    const data = build(withFilter({ section: 'moving' }))
    expect(data.entries.map(({ slug }) => slug)).toEqual(['presto'])
    expect(data.sections.map(({ slug }) => slug)).toEqual(['moving'])
    expect(data.agencies.map(({ slug }) => slug)).toEqual(['jst'])
  })

  it('passes the list’s status on, since it changes by itself', () => {
    const data = build(withFilter({ status: 'open' }))
    expect(data.list.status).toBe('open')
    expect(data.entries).toHaveLength(4)
  })

  it('knows no list that is not there, nor a language that the list has not', () => {
    expect(buildPublicData(publishedSample(), 'nowhere', 'en', ORIGIN)).toBeUndefined()
    const [list] = publishedSample().lists
    if (!list) throw new Error('no list')
    const english = publishedSample({ lists: [{ ...list, languages: ['en'] }] })
    expect(buildPublicData(english, 'overseas', 'ja', ORIGIN)).toBeUndefined()
  })
})

describe('findPublicEntry', () => {
  it('finds programs and notices, never a section', () => {
    expect(findPublicEntry(publishedSample(), 'crest', 'en', ORIGIN)?.title).toBe('CREST')
    expect(findPublicEntry(publishedSample(), 'moving', 'en', ORIGIN)).toBeUndefined()
    expect(findPublicEntry(publishedSample(), '__proto__', 'en', ORIGIN)).toBeUndefined()
  })
})

describe('past cycles', () => {
  const past: Call = {
    ...SAMPLE_CALL,
    id: 'p',
    cycle: '2025',
    opens: { earliest: '2025-04-03', latest: '2025-04-03', precision: 'day' },
    closes: { earliest: '2025-05-14', latest: '2025-05-14', precision: 'day' },
    past: true,
  }
  const entry = sampleEntry(1, 'program', 'crest', {
    agencies: ['jst'],
    calls: [SAMPLE_CALL, past],
  })
  const set = publishedSample({ entries: [entry] })

  it('are on the program’s own page, with the forecast that they give', () => {
    const english = findPublicEntry(set, 'crest', 'en', ORIGIN)
    expect(english?.calls.map(({ id }) => id)).toEqual(['c1'])
    expect(english?.history).toEqual({
      forecast: ['Opened 3 April in 2025 · closed 14 May'],
      cycles: [
        {
          id: 'p',
          name: '2025',
          words: 'April 1 – May 14, at 12:00 noon (JST)',
          meaning: 'opens 3 April 2025 · closes 14 May 2025, Japan time',
        },
      ],
    })
    const japanese = findPublicEntry(set, 'crest', 'ja', ORIGIN)
    expect(japanese?.history?.forecast).toEqual(['2025年は4月3日に開始、5月14日に締切'])
  })

  it('are nowhere in what lists, widgets and filters read', () => {
    const [listed] = build(set).entries
    expect(listed?.calls.map(({ id }) => id)).toEqual(['c1'])
    expect(listed && 'history' in listed).toBe(false)
    const alone = { ...entry, content: { ...entry.content, calls: [past] } }
    const [closed] = build(publishedSample({ entries: [alone] })).entries
    expect(closed && statusOf(closed, Date.parse('2025-04-10T00:00:00Z'))).toBe('unknown')
  })
})
