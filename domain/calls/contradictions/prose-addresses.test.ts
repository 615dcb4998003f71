import { describe, expect, it } from 'vitest'
import { codes, found, inEnglish, text } from './contradiction-sample.test-data.ts'

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

  it('is compared in summary and eligibility, too', () => {
    const wrong = { en: 'prseto@jst.go.jp', ja: 'prseto@jst.go.jp' }
    expect(codes({ summary: wrong })).toEqual([
      'summary.en prose_address',
      'summary.ja prose_address',
    ])
    expect(codes({ eligibility: wrong })).toHaveLength(2)
  })
})
