import { describe, expect, it } from 'vitest'
import type { Call } from '../calls/call.ts'
import { type EntryContent, emptyContent } from '../content/entry-content.ts'
import type { RichDoc } from '../content/rich-text.ts'
import { warningsFor } from './warnings.ts'

const none = { en: '', ja: '' }
const agencies = [
  { slug: 'jst', domains: ['jst.go.jp'] },
  { slug: 'jsps', domains: ['jsps.go.jp'] },
  { slug: 'amed', domains: ['amed.go.jp'] },
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
  return warningsFor({ ...calm, ...changes }, { agencies, today })
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

  it('of a call that may close before it opens', () => {
    const closes = { earliest: '2026-04-05', latest: '2026-04-30', precision: 'month' } as const
    expect(warnings({ calls: [{ ...call, closes }] })).toEqual([
      { field: 'calls[0].closes', code: 'may_close_before_opening' },
    ])
  })

  it('of a cycle whose year is not that of the dates', () => {
    expect(warnings({ calls: [{ ...call, cycle: '2027 Award Cycle' }] })).toEqual([
      {
        field: 'calls[0].cycle',
        code: 'cycle_year',
        context: { cycle: '2027 Award Cycle', year: '2026' },
      },
    ])
    expect(warnings({ calls: [{ ...call, cycle: '令和8年度' }] })).toEqual([])
    expect(warnings({ calls: [{ ...call, cycle: '2025年度' }] })).toEqual([])
    expect(warnings({ calls: [{ ...call, cycle: 'spring round' }] })).toEqual([])
  })

  it('asks nothing of past calls, and counts them as none', () => {
    const past: Call = { ...call, id: 'p', past: true, cycle: '2031', opens: null, closes: null }
    expect(warnings({ calls: [call, past] })).toEqual(warnings({ calls: [call] }))
    expect(warnings({ calls: [past] })).toEqual([{ field: 'calls', code: 'no_calls' }])
  })

  it('of details that are still to come, in words or in a website', () => {
    const subtitle = { en: 'International Research Program (Details forthcoming)', ja: '' }
    const fields = warnings({ subtitle, websites: [website(null, true)] })
    expect(fields).toEqual([
      { field: 'subtitle.en', code: 'details_forthcoming' },
      { field: 'websites[0]', code: 'details_forthcoming' },
    ])
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
    const unknown = { ...call, opens: null, closes: null, certainty: 'unknown' } as const
    expect(warnings({ calls: [unknown] })).toEqual([{ field: 'calls[0]', code: 'dates_unknown' }])
  })

  it('when every call is over today', () => {
    expect(warnings({}, '2026-06-10')).toEqual([])
    expect(warnings({}, '2026-06-11')).toEqual([{ field: 'calls', code: 'all_calls_closed' }])
  })
})
