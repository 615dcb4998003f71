import { describe, expect, it } from 'vitest'
import { inEnglish, inJapanese } from './contradiction-sample.test-data.ts'

describe('a day that contradicts the call', () => {
  it.each([
    'application',
    'applications',
    'proposal',
    'proposals',
    'submission',
    'submissions',
    'nomination',
    'nominations',
    'letter of intent',
    'letters of intent',
  ])('is warned of where the sentence is about the %s', (matter) => {
    expect(inEnglish(`The ${matter} must be received by 3 June 2026.`)).toEqual([
      'body.en prose_date',
    ])
  })

  it.each([
    'The library is open until 3 June 2026.',
    'Our office opens on 3 April 2026.',
    'The guest house is free from 1 April to 3 June 2026.',
  ])('is no matter where the sentence is not about applying: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual([])
  })

  it.each([
    'result',
    'results',
    'interview',
    'interviews',
    'notify',
    'notification',
    'decision',
    'decisions',
    'selection',
    'review',
    'reviewers',
    'award',
    'awards',
    'awarded',
    'project period',
    'start',
    'starts',
    'started',
    'starting',
    'begin',
    'begins',
    'beginning',
    'commencing',
    'commencement',
    'tenure',
    'stay',
    'arrive',
    'arrival',
    'born',
    'birth',
    'PhD',
    'Ph.D.',
    'doctoral',
    'doctorate',
    'degree',
    'degrees',
    'graduate',
    'graduation',
    'as of',
    'webinar',
    'webinars',
    'briefing',
    'briefings',
    'seminar',
    'seminars',
    'workshop',
    'workshops',
    'conference',
    'conferences',
    'symposium',
    'session',
    'sessions',
    'question',
    'questions',
    'inquiry',
    'enquiries',
    'last year',
    'previous',
    'previously',
    'past',
    'earlier',
    'former',
    'e.g.',
    'example',
    'examples',
    'usually',
    'was',
    'visa',
    'report',
    'reports',
    'extension',
    'abstract',
    'abstracts',
    'membership',
    'registration for',
  ])('may be that of another matter beside “%s”', (matter) => {
    expect(inEnglish(`Applications close on 3 June 2026 (${matter}).`)).toEqual([])
  })

  it.each([
    '結果',
    '面接',
    '選考',
    '研究期間',
    '説明会',
    '学位',
    '昨年度',
    '例年',
    '着任',
    '問合せ',
    '問い合わせ',
    '問合わせ',
    '問い合せ',
    '延長',
  ])('may be that of another matter beside 「%s」', (matter) => {
    expect(inJapanese(`応募締切は6月3日です（${matter}）。`)).toEqual([])
  })
})
