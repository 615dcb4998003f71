import { describe, expect, it } from 'vitest'
import type { Call } from '../calls/call.ts'
import { type EntryContent, emptyContent } from '../content/entry-content.ts'
import { issuesBeforePublishing } from './may-publish.ts'

const none = { en: '', ja: '' }
const complete: EntryContent = {
  ...emptyContent('program', 'crest', 'CREST'),
  summary: { en: 'Team research.', ja: '' },
  agencies: ['jst'],
  websites: [
    { id: 'a', label: none, url: 'https://www.jst.go.jp/', language: null, forthcoming: false },
  ],
}
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

function issues(changes: Partial<EntryContent>) {
  return issuesBeforePublishing({ ...complete, ...changes })
}

describe('before it is published, a program', () => {
  it('may be as short as a title, a summary, an agency and a website', () => {
    expect(issues({})).toEqual([])
    expect(issues({ calls: [call] })).toEqual([])
  })

  it('needs an English title, whatever the Japanese one says', () => {
    expect(issues({ title: { en: ' ', ja: 'クレスト' } })).toEqual([
      { field: 'title.en', code: 'required' },
    ])
  })

  it('needs a summary or a body in English', () => {
    const expected = [{ field: 'summary.en', code: 'summary_or_body' }]
    expect(issues({ summary: { en: '', ja: '概要' } })).toEqual(expected)
    const text = { type: 'text', text: 'Words' } as const
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] } as const
    const written = { en: structuredClone(body) as never, ja: complete.body.ja }
    expect(issues({ summary: none, body: written })).toEqual([])
  })

  it('needs an agency, and a website or a contact', () => {
    expect(issues({ agencies: [], websites: [] })).toEqual([
      { field: 'agencies', code: 'agency_required' },
      { field: 'websites', code: 'website_or_contact' },
    ])
    const contact = { id: 'b', label: none, email: 'crest@jst.go.jp', url: null }
    expect(issues({ websites: [], contacts: [contact] })).toEqual([])
  })

  it('names each website without an address that is not said to be forthcoming', () => {
    const website = { id: 'w', label: none, url: null, language: null }
    const websites = [
      { ...website, forthcoming: true },
      { ...website, id: 'x', forthcoming: false },
    ]
    expect(issues({ websites })).toEqual([{ field: 'websites[1].url', code: 'url_or_forthcoming' }])
  })

  it('names each contact that nobody could reach', () => {
    const contacts = [{ id: 'b', label: { en: 'Office', ja: '' }, email: '', url: null }]
    expect(issues({ contacts })).toEqual([{ field: 'contacts[0].email', code: 'email_or_url' }])
  })

  it('cannot close on any day before it opens', () => {
    const closes = { earliest: '2026-03-01', latest: '2026-03-31', precision: 'month' } as const
    expect(issues({ calls: [call, { ...call, id: 'c2', closes }] })).toEqual([
      { field: 'calls[1].closes', code: 'closes_before_opens' },
    ])
  })

  it('has no call that says nothing', () => {
    const silent = { ...call, words: none, opens: null, closes: null }
    expect(issues({ calls: [silent] })).toEqual([
      { field: 'calls[0].words.en', code: 'words_or_dates' },
    ])
    expect(issues({ calls: [{ ...silent, rolling: true }] })).toEqual([])
  })

  it('has deadlines only in zones that can be computed', () => {
    const inZone = (zone: string): Partial<EntryContent> => ({
      calls: [{ ...call, closes: call.closes && { ...call.closes, zone } }],
    })
    expect(issues(inZone('America/New_York'))).toEqual([])
    expect(issues(inZone('applicant'))).toEqual([])
    expect(issues(inZone('Japan/Osaka'))).toEqual([
      { field: 'calls[0].closes.zone', code: 'unknown_zone', context: { zone: 'Japan/Osaka' } },
    ])
  })

  it('has no two calls with one id', () => {
    expect(issues({ calls: [call, call] })).toEqual([{ field: 'calls[1]', code: 'duplicate_id' }])
  })
})

describe('before they are published', () => {
  it('a section needs only its heading', () => {
    expect(issuesBeforePublishing(emptyContent('section', 'jst', 'JST'))).toEqual([])
  })

  it('a notice needs words but neither agency nor website', () => {
    const notice = emptyContent('notice', 'others', 'Others')
    expect(issuesBeforePublishing(notice)).toEqual([
      { field: 'summary.en', code: 'summary_or_body' },
    ])
    expect(issuesBeforePublishing({ ...notice, summary: { en: 'Ask.', ja: '' } })).toEqual([])
  })
})
