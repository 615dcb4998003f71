import { describe, expect, it } from 'vitest'
import {
  codes,
  found,
  inEnglish,
  inJapanese,
  text,
  WEBSITE,
} from './contradiction-sample.test-data.ts'

describe('“Japanese only”', () => {
  const site = (language: 'en' | 'ja' | null) => ({ websites: [{ ...WEBSITE, language }] })

  it('of a website contradicts another language, or none', () => {
    expect(inEnglish('The website is in Japanese only.', site('en'))).toEqual([
      'body.en prose_language',
    ])
    expect(inEnglish('Website (Japanese only)', site('en'))).toEqual(['body.en prose_language'])
    expect(inEnglish('Website (Japanese only)', site(null))).toEqual(['body.en prose_language'])
    expect(inJapanese('ウェブサイトは日本語のみです。', site('en'))).toEqual([
      'body.ja prose_language',
    ])
    expect(inJapanese('ウェブサイトは英語のみです。', site('ja'))).toEqual([
      'body.ja prose_language',
    ])
  })

  it.each([
    'web site',
    'web sites',
    'website',
    'websites',
    'webpage',
    'web pages',
    'homepage',
    'home page',
    'page',
    'pages',
    'site',
    'sites',
  ])('is understood of a %s', (name) => {
    expect(inEnglish(`Our ${name}: only in Japanese`, site('en'))).toEqual([
      'body.en prose_language',
    ])
  })

  it.each(['ホームページ', 'ウェブページ', '公式サイト'])('is understood of 「%s」', (name) => {
    expect(inJapanese(`${name}（日本語のみ）`, site('en'))).toEqual(['body.ja prose_language'])
  })

  it.each([
    ['ja', 'The site is only available in Japanese.'],
    ['ja', 'The site is only in Japanese.'],
    ['en', 'The site is only available in English.'],
    ['en', 'The site is only in English.'],
  ] as const)('names the language in the warning, “%s” for “%s”', (said, sentence) => {
    const body = { en: text(sentence), ja: text('') }
    expect(found({ body, ...site(null) })).toEqual([
      { field: 'body.en', code: 'prose_language', context: { said } },
    ])
  })

  it('is judged by the websites that have an address', () => {
    const planned = { ...WEBSITE, id: 'w2', url: null, language: 'ja' as const }
    expect(inEnglish('Website (Japanese only)', { websites: [planned, WEBSITE] })).toEqual([
      'body.en prose_language',
    ])
    const none = { websites: [{ ...planned, language: null }] }
    expect(inEnglish('Website (Japanese only)', none)).toEqual([])
  })

  it('is right when one of several websites is marked so', () => {
    const japanese = { ...WEBSITE, id: 'w2', language: 'ja' as const }
    expect(inEnglish('Website (Japanese only)', { websites: [WEBSITE, japanese] })).toEqual([])
  })

  it('is right when a website is marked so', () => {
    expect(inEnglish('Website (Japanese only)', site('ja'))).toEqual([])
  })

  it('of applications, or without a website, is no matter', () => {
    expect(inEnglish('Proposals are accepted in Japanese only.', site('en'))).toEqual([])
    expect(inEnglish('Website (Japanese only)', { websites: [] })).toEqual([])
    expect(inEnglish('The website is in Japanese only or English only.', site('en'))).toEqual([])
  })

  it('in a website’s own label leads to that website', () => {
    const label = { en: 'Guidelines (Japanese only)', ja: '' }
    expect(codes({ websites: [WEBSITE, { ...WEBSITE, id: 'w2', label }] })).toEqual([
      'websites[1].language prose_language',
    ])
    expect(codes({ websites: [{ ...WEBSITE, label, language: 'ja' }] })).toEqual([])
  })
})
