import { describe, expect, it } from 'vitest'
import { codes, found, inEnglish, text, WEBSITE } from './contradiction-sample.test-data.ts'

describe('an address in the prose', () => {
  it('that is one letter from the contact’s is warned of with both', () => {
    const body = { en: text('Write to prseto@jst.go.jp.'), ja: text('') }
    expect(found({ body })).toEqual([
      {
        field: 'body.en',
        code: 'prose_address',
        context: { said: 'prseto@jst.go.jp', kept: 'presto@jst.go.jp' },
      },
    ])
  })

  it.each([
    'Write to presto@jst.go.jp.',
    'Write to Presto@JST.go.jp!',
    'Write to crest@amed.go.jp.',
    'Write to rp-info@jst.go.jp.',
    'Write to presto2@jst.go.jp.',
  ])('may be the same or quite another: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual([])
  })

  it('that is one letter from the website’s is warned of', () => {
    expect(inEnglish('See https://www.jst.go.jp/presto/felowship/en/.')).toEqual([
      'body.en prose_address',
    ])
    expect(inEnglish('See https://www.jtt.go.jp/presto/fellowship/en/index.html')).toEqual([
      'body.en prose_address',
    ])
  })

  it.each([
    'https://www.jst.go.jp/presto/fellowship/en/index.html',
    'http://jst.go.jp/presto/fellowship/en/',
    'https://www.jst.go.jp/presto/fellowship/ja/index.html',
    'https://www.jst.go.jp/presto/fellowship/e/index.html',
    'https://www.jst.go.jp/presto/fellowship2/en/index.html',
    'https://www.jst.go.jp/presto/',
    'https://www.amed.go.jp/en/',
  ])('may be the same or quite another: %s', (url) => {
    expect(inEnglish(`See ${url}.`)).toEqual([])
  })

  it.each([
    'https://www.jst.go.jp/presto/felowship/en/',
    'http://www.jst.go.jp/presto/felowship/en',
    'https://jst.go.jp/presto/felowship/en/index.htm',
    'https://JST.go.jp/presto/felowship/en/index.html...',
  ])('is shown without what does not matter: %s', (url) => {
    expect(found({ summary: { en: `See ${url}`, ja: '' } })).toEqual([
      {
        field: 'summary.en',
        code: 'prose_address',
        context: { said: 'jst.go.jp/presto/felowship/en', kept: 'jst.go.jp/presto/fellowship/en' },
      },
    ])
  })

  it.each([
    ['with two words that differ', 'https://www.jtt.go.jp/presto/felowship/en/'],
    ['above the website', 'https://www.jst.go.jp/presto/felowship/'],
    ['below the website', 'https://www.jst.go.jp/presto/felowship/en/faq/'],
  ])('%s is quite another: %s', (_name, url) => {
    expect(inEnglish(`See ${url}`)).toEqual([])
  })

  it('is a slip in a word of five letters, and a sibling in one of four', () => {
    const at = (url: string) => ({ websites: [{ ...WEBSITE, url }] })
    const said = 'See https://jst.go.jp/calls/2026.'
    expect(inEnglish(said, at('https://jst.go.jp/cells/2026'))).toEqual(['body.en prose_address'])
    expect(inEnglish(said, at('https://jst.go.jp/call/2026'))).toEqual([])
  })

  it('may be any of several contacts that are like each other', () => {
    const contact = { id: 'k1', label: { en: '', ja: '' }, email: 'info@jst.go.jp', url: null }
    const contacts = [contact, { ...contact, id: 'k2', email: 'infos@jst.go.jp' }]
    expect(inEnglish('Write to info@jst.go.jp or infos@jst.go.jp.', { contacts })).toEqual([])
    const numbered = [{ ...contact, email: 'info1@jst.go.jp' }]
    expect(inEnglish('Write to info2@jst.go.jp.', { contacts: numbered })).toEqual([])
  })

  it('is compared in summary and eligibility, too', () => {
    const wrong = { en: 'prseto@jst.go.jp', ja: 'prseto@jst.go.jp' }
    expect(codes({ summary: wrong })).toEqual([
      'summary.en prose_address',
      'summary.ja prose_address',
    ])
    expect(codes({ eligibility: wrong })).toEqual([
      'eligibility.en prose_address',
      'eligibility.ja prose_address',
    ])
  })
})
