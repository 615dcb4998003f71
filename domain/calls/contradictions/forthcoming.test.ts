import { describe, expect, it } from 'vitest'
import { CALL, codes, found, program, text, WEBSITE } from './contradiction-sample.test-data.ts'
import { forthcomingPlaces, forthcomingSince, saysForthcoming } from './forthcoming.ts'

const subtitle = { en: 'Details forthcoming', ja: '' }

describe('“details forthcoming”', () => {
  it.each([
    'Pilot Activities (Details forthcoming)',
    'Details will be announced.',
    'Details to be announced',
    'More details are still to be announced.',
    '詳細は後日発表します。',
    '詳細は追ってお知らせします。',
    '詳細未定',
  ])('is said by “%s”', (words) => {
    expect(saysForthcoming(words)).toBe(true)
  })

  it.each([
    'The details were announced in March.',
    'See the details below.',
    'Forthcoming Research Leaders',
    '詳細はウェブサイトをご覧ください。',
    '',
  ])('is not said by “%s”', (words) => {
    expect(saysForthcoming(words)).toBe(false)
  })

  it('is no warning within 60 days, and one from then on', () => {
    const since = (day: string) => codes({ subtitle }, { forthcomingSince: { 'subtitle.en': day } })
    expect(since('2026-02-14')).toEqual([])
    expect(since('2026-02-13')).toEqual(['subtitle.en details_forthcoming'])
  })

  it('is no warning where nothing tells since when', () => {
    expect(codes({ subtitle })).toEqual([])
    expect(codes({ subtitle }, { forthcomingSince: { 'subtitle.ja': '2020-01-01' } })).toEqual([])
  })

  it('names the day since when', () => {
    expect(found({ subtitle }, { forthcomingSince: { 'subtitle.en': '2026-01-01' } })).toEqual([
      {
        field: 'subtitle.en',
        code: 'details_forthcoming',
        context: { sinceEn: '1 January 2026', sinceJa: '2026年1月1日' },
      },
    ])
  })

  it('is looked for in texts, websites and words, by keys that a change of order leaves alone', () => {
    const awaited = { ...WEBSITE, id: 'w2', url: null, forthcoming: true }
    const words = { en: 'First half of 2026 (details to be announced)', ja: '' }
    const past = { ...CALL, id: 'c0', words, past: true as const }
    const content = program({
      body: { en: text('All details to be announced.'), ja: text('') },
      websites: [WEBSITE, awaited],
      calls: [past, { ...CALL, id: 'c2', words }],
    })
    expect(forthcomingPlaces(content)).toEqual([
      { key: 'body.en', field: 'body.en' },
      { key: 'websites.w2', field: 'websites[1]' },
      { key: 'calls.c2', field: 'calls[1]' },
    ])
  })
})

describe('since when details are forthcoming', () => {
  const said = { 'subtitle.en': 'Details forthcoming' }

  it('is the first save of those that say so without a break', () => {
    const log = [
      { on: '2026-04-10', changes: said },
      { on: '2026-04-05', changes: { 'title.en': 'Other' } },
      { on: '2026-02-01', changes: said },
      { on: '2026-01-01', changes: { 'subtitle.en': 'Details in the guide' } },
      { on: '2025-01-01', changes: said },
    ]
    expect(forthcomingSince(program({ subtitle }), log)).toEqual({ 'subtitle.en': '2026-02-01' })
  })

  it('is told of each website and call by its id', () => {
    const awaited = { ...WEBSITE, forthcoming: true, url: null }
    const words = { en: 'Details to be announced', ja: '' }
    const content = program({ websites: [awaited], calls: [{ ...CALL, words }] })
    const log = [
      { on: '2026-04-01', changes: { websites: [awaited], calls: [{ ...CALL, words }] } },
      { on: '2026-03-01', changes: { websites: [WEBSITE, { ...awaited, id: 'w9' }] } },
      { on: '2026-02-01', changes: { websites: [awaited], calls: [{ ...CALL, words }] } },
      { on: '2026-01-01', changes: { calls: [] } },
      { on: '2025-01-01', changes: { calls: [{ ...CALL, words }] } },
    ]
    expect(forthcomingSince(content, log)).toEqual({
      'websites.w1': '2026-04-01',
      'calls.c1': '2026-02-01',
    })
  })

  it('is told of a body by its words', () => {
    const body = { en: text('Details forthcoming'), ja: text('') }
    const log = [{ on: '2026-02-01', changes: { 'body.en': body.en } }]
    expect(forthcomingSince(program({ body }), log)).toEqual({ 'body.en': '2026-02-01' })
  })

  it('is unknown where no save tells of it, or the last one says otherwise', () => {
    expect(forthcomingSince(program({ subtitle }), [])).toEqual({})
    const log = [
      { on: '2026-02-01', changes: { 'subtitle.en': 'Known' } },
      { on: '2026-01-01', changes: said },
    ]
    expect(forthcomingSince(program({ subtitle }), log)).toEqual({})
    expect(forthcomingSince(program(), log)).toEqual({})
  })
})
