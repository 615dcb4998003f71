import { describe, expect, it } from 'vitest'
import type { Call } from '../calls/call.ts'
import { type EntryContent, emptyContent } from '../content/entry-content.ts'
import type { RichDoc } from '../content/rich-text.ts'
import { warningsFor } from './warnings.ts'

const none = { en: '', ja: '' }
const agencies = [
  { slug: 'jst', domains: ['jst.go.jp'], zone: 'Asia/Tokyo' },
  { slug: 'jsps', domains: ['jsps.go.jp'], zone: 'Asia/Tokyo' },
  { slug: 'amed', domains: ['amed.go.jp'], zone: 'Asia/Tokyo' },
]
const call: Call = {
  id: 'c1',
  cycle: '2026',
  label: none,
  stage: 'call',
  route: '',
  words: { en: 'Early April – Early June', ja: '' },
  opens: { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third' },
  closes: { earliest: '2026-06-01', latest: '2026-06-10', precision: 'third' },
  certainty: 'announced',
  rolling: false,
}
const calm: EntryContent = {
  ...emptyContent('program', 'crest', 'CREST'),
  title: { en: 'CREST', ja: 'クレスト' },
  agencies: ['jst'],
  contacts: [{ id: 'b', label: none, email: 'crest@jst.go.jp', url: null }],
  calls: [call],
}

function warnings(changes: Partial<EntryContent>, today = '2026-04-15') {
  return warningsFor({ ...calm, ...changes }, { agencies, today, forthcomingSince: {} })
}

function website(url: string | null, forthcoming = false) {
  return { id: 'w', label: none, url, language: null, forthcoming }
}

function linkTo(href: string): RichDoc {
  const text = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] } as const
  return {
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [structuredClone(text) as never] }],
          },
        ],
      },
    ],
  }
}

describe('a reviewer is warned', () => {
  it('of nothing when nothing is odd', () => {
    expect(warnings({})).toEqual([])
  })

  it('of a host that is one letter from an official domain', () => {
    const websites = [website('https://www.jps.go.jp/english/e-inv_researchers/')]
    expect(warnings({ agencies: ['jsps'], websites })).toEqual([
      {
        field: 'websites[0].url',
        code: 'host_misspelt',
        context: { host: 'www.jps.go.jp', meant: 'jsps.go.jp' },
      },
    ])
  })

  it('of a wrong domain inside the query of a viewer’s address, and of the viewer', () => {
    const url =
      'https://view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Fwww.amed.gov%2Fcontent%2F000117274.xlsx&wdOrigin=BROWSELINK'
    expect(warnings({ agencies: ['amed'], websites: [website(url)] })).toEqual([
      {
        field: 'websites[0].url',
        code: 'host_not_official',
        context: { host: 'view.officeapps.live.com' },
      },
      {
        field: 'websites[0].url',
        code: 'host_misspelt',
        context: { host: 'www.amed.gov', meant: 'amed.go.jp' },
      },
    ])
  })

  it('of strange hosts in a link deep in the text, once per field', () => {
    const body = { en: linkTo('https://example.com/a'), ja: linkTo('https://www.jst.go.jp/') }
    expect(warnings({ body })).toEqual([
      { field: 'body.en', code: 'host_not_official', context: { host: 'example.com' } },
    ])
  })

  it('not of an official host that only begins like another', () => {
    const websites = [website('https://sub.jst.go.jp/')]
    expect(warnings({ websites })).toEqual([])
    expect(warnings({ websites: [website('https://evil-jst.go.jp/')] })).toMatchObject([
      { code: 'host_not_official' },
    ])
  })

  it('by all agencies’ domains when the entry names none', () => {
    const websites = [website('https://www.amed.go.jp/')]
    expect(warnings({ kind: 'notice', agencies: [], websites })).toEqual([])
  })

  it('of what contradicts itself, in the zone of the agency that announces', () => {
    const words = { en: 'Early April – Late June', ja: '' }
    expect(warnings({ calls: [{ ...call, words }] })).toMatchObject([
      { field: 'calls[0].words.en', code: 'words_differ' },
    ])
    // Noon where NSF is: the same words mean another instant in Japan.
    const noon = {
      ...call,
      words: { en: 'Deadline: 14 May 2026, 12:00 noon', ja: '' },
      opens: null,
    }
    const day = { earliest: '2026-05-14', latest: '2026-05-14', precision: 'minute' } as const
    const closes = { ...day, time: '12:00' }
    const nsf = { slug: 'nsf', domains: [], zone: 'America/New_York' }
    const asked = (zone: string) =>
      warningsFor(
        { ...calm, agencies: ['nsf'], calls: [{ ...noon, closes: { ...closes, zone } }] },
        { agencies: [nsf], today: '2026-04-15', forthcomingSince: {} },
      ).map(({ code }) => code)
    expect(asked('America/New_York')).toEqual([])
  })

  it('once of what a text says twice', () => {
    const said = 'Applications close on 3 July 2026. '
    expect(warnings({ eligibility: { en: said + said, ja: '…' } })).toHaveLength(1)
  })

  it('not of a call that is past', () => {
    const past = {
      ...call,
      id: 'c0',
      past: true,
      words: { en: 'June', ja: '' },
      cycle: '1999',
    } as const
    expect(warnings({ calls: [past, call] })).toEqual([])
    expect(warnings({ calls: [{ ...past, opens: null, closes: null }] })).toEqual([
      { field: 'calls', code: 'no_calls' },
    ])
    expect(warnings({ calls: [past, call] }, '2026-06-11')).toEqual([
      { field: 'calls', code: 'all_calls_closed' },
    ])
  })

  it('of details that are long forthcoming', () => {
    const subtitle = { en: 'International Research Program (Details forthcoming)', ja: '' }
    const asked = warningsFor(
      { ...calm, subtitle },
      { agencies, today: '2026-04-15', forthcomingSince: { 'subtitle.en': '2026-01-01' } },
    )
    expect(asked).toMatchObject([{ field: 'subtitle.en', code: 'details_forthcoming' }])
    expect(warnings({ subtitle, websites: [website(null, true)] })).toEqual([])
  })

  it('of English without its Japanese, field by field', () => {
    const summary = { en: 'Team research.', ja: '' }
    expect(warnings({ title: { en: 'CREST', ja: '' }, summary })).toEqual([
      { field: 'title.ja', code: 'japanese_missing' },
      { field: 'summary.ja', code: 'japanese_missing' },
    ])
  })

  it('of a program without contact or call, or whose dates nobody knows', () => {
    expect(warnings({ contacts: [], calls: [] })).toEqual([
      { field: 'calls', code: 'no_calls' },
      { field: 'contacts', code: 'no_contact' },
    ])
    const words = { en: 'To be announced', ja: '' }
    const dateless = { words, opens: null, closes: null, certainty: 'unknown' } as const
    const unknown = { ...call, ...dateless }
    expect(warnings({ calls: [unknown] })).toEqual([{ field: 'calls[0]', code: 'dates_unknown' }])
  })

  it('when every call is over today', () => {
    expect(warnings({}, '2026-06-10')).toEqual([])
    expect(warnings({}, '2026-06-11')).toEqual([{ field: 'calls', code: 'all_calls_closed' }])
  })
})
