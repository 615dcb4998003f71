import { describe, expect, it } from 'vitest'
import { codes, inEnglish, inJapanese, WEBSITE } from './contradiction-sample.test-data.ts'

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
