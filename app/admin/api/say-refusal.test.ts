import { describe, expect, it } from 'vitest'
import { MESSAGES } from '@/app/i18n/messages.ts'
import type { Call } from '@/domain/calls/call.ts'
import { type EntryContent, emptyContent } from '@/domain/content/entry-content.ts'
import { applyChanges } from '@/domain/content/fields.ts'
import { issuesBeforePublishing } from '@/domain/requirements/may-publish.ts'
import { warningsFor } from '@/domain/requirements/warnings.ts'
import type { Refusal } from '@/domain/result.ts'
import { sayIssue, sayRefusal } from './say-refusal.ts'

const cases: [string, Refusal, string, string][] = [
  [
    'nothing there',
    { code: 'not_found', what: 'entry' },
    'This entry does not exist.',
    'この項目は存在しません。',
  ],
  [
    'an own change',
    { code: 'forbidden', reason: 'own_change' },
    'You had a hand in this change, so somebody else has to approve it.',
    'この変更に関わっているため、ほかの人が承認する必要があります。',
  ],
  [
    'a wrong state',
    { code: 'wrong_status', status: 'in_review', action: 'submit' },
    'This cannot be submitted: it is in review.',
    '提出できません（確認中です）。',
  ],
  [
    'two sides',
    {
      code: 'stale',
      version: 3,
      conflict: {
        fields: [
          { field: 'title.en', yours: 'A', theirs: 'B', by: 'Rei' },
          { field: 'calls', yours: [], theirs: [], by: 'Rei' },
        ],
      },
    },
    'Rei changed Title (English) and Calls after you opened this. Both texts are kept: choose one.',
    '',
  ],
  [
    'one issue, with its place',
    {
      code: 'invalid',
      issues: [{ field: 'slug', code: 'slug_taken', context: { slug: 'crest', title: 'CREST' } }],
    },
    'Address (slug): “CREST” already has the address “crest”.',
    '',
  ],
  [
    'several issues, and an item’s number',
    {
      code: 'invalid',
      issues: [
        { field: 'websites[1].url', code: 'href' },
        { field: 'title.en', code: 'too_big', context: { max: 200, of: 'string' } },
      ],
    },
    '2 things need mending. First: Websites 2: An address begins with http:// or https:// (in a text also mailto:) and has no spaces.',
    '',
  ],
  [
    'an entry of a set',
    {
      code: 'invalid',
      issues: [
        {
          field: 'entries[3]',
          code: 'set_wrong_status',
          context: { entry: 'FOREST', status: 'draft' },
        },
      ],
    },
    'FOREST – It is not approved: it is a draft.',
    'FOREST – 承認されていません（下書きです）。',
  ],
  [
    'a code without words',
    { code: 'invalid', issues: [{ field: 'order', code: 'never_heard_of' }] },
    'Order within the section: This value cannot be kept.',
    '',
  ],
  [
    'an input of a command',
    {
      code: 'invalid',
      issues: [{ field: 'title', code: 'too_big', context: { max: 200, of: 'string' } }],
    },
    'Title: At most 200 characters.',
    '名称: 200 字以内にしてください。',
  ],
  [
    'an input left empty',
    {
      code: 'invalid',
      issues: [{ field: 'reason', code: 'too_small', context: { min: 1, of: 'string' } }],
    },
    'Reason: This cannot be left empty.',
    '理由: 空欄にはできません。',
  ],
  [
    'too large',
    { code: 'too_large', limitBytes: 5_000_000 },
    'This is too large: at most 5 MB.',
    '',
  ],
]

describe('a refusal in words', () => {
  it.each(cases)('%s', (_name, refusal, en, ja) => {
    expect(sayRefusal(refusal, 'en')).toBe(en)
    if (ja) expect(sayRefusal(refusal, 'ja')).toBe(ja)
    else expect(sayRefusal(refusal, 'ja')).not.toContain('{')
  })

  it('exists for every shape that a content can fail in', () => {
    const bad = {
      'title.en': 'x'.repeat(300),
      order: -1,
      slug: 'A B',
      websites: [{ id: '', url: 'ftp://x', label: 1, language: 'fr', forthcoming: 'no', x: 1 }],
      contacts: [{ id: 'c', label: { en: '', ja: '' }, email: 'x', url: null }],
      'internal.nextCheckOn': '2026-02-30',
      sectionId: 'x',
      disciplines: ['alchemy'],
    }
    const applied = applyChanges(emptyContent('program', 'crest', 'CREST'), bad)
    const codes = 'issues' in applied ? applied.issues.map(({ code }) => code) : []
    expect(codes.length).toBeGreaterThan(8)
    expect(codes.filter((code) => !(code in MESSAGES.en.issues))).toEqual([])
  })

  it('exists for everything that stands in the way of publishing, and for every warning', () => {
    const none = { en: '', ja: '' }
    const date = { earliest: '2026-05-01', latest: '2026-05-31', precision: 'month' } as const
    const call: Call = {
      id: 'c',
      cycle: '2031',
      label: none,
      stage: 'call',
      route: '',
      words: none,
      opens: { ...date, zone: 'Nowhere' },
      closes: { ...date, earliest: '2026-04-01', latest: '2026-05-02' },
      certainty: 'announced',
      rolling: false,
    }
    const site = { id: 'w', label: none, language: null, forthcoming: false }
    const content: EntryContent = {
      ...emptyContent('program', 'crest', ''),
      subtitle: { en: 'Details forthcoming', ja: '' },
      eligibility: { en: 'All', ja: '' },
      agencies: [],
      websites: [
        { ...site, url: null },
        { ...site, url: 'https://jps.go.jp/' },
        { ...site, url: 'https://example.com/' },
      ],
      contacts: [{ id: 'k', label: none, email: '', url: null }],
      calls: [
        call,
        { ...call, id: 'd', opens: null, closes: null },
        { ...call, id: 'e', closes: { ...date, earliest: '2025-01-01', latest: '2025-01-01' } },
      ],
    }
    const agencies = [{ slug: 'jsps', domains: ['jsps.go.jp'], zone: 'Asia/Tokyo' }]
    const forthcomingSince = { 'subtitle.en': '2020-01-01' }
    const bare = { ...content, agencies: [], websites: [], contacts: [], calls: [] }
    const found = [content, bare].flatMap((one) => [
      ...issuesBeforePublishing(one),
      ...warningsFor(one, { agencies, today: '2027-01-01', forthcomingSince }),
    ])
    const codes = new Set(found.map(({ code }) => code))
    expect(codes.size).toBeGreaterThan(16)
    expect([...codes].filter((code) => !(code in MESSAGES.en.issues))).toEqual([])
    for (const issue of found) {
      for (const locale of ['en', 'ja'] as const) {
        expect(sayIssue(issue, locale)).not.toMatch(/[{}]|issues\./)
      }
    }
  })
})
