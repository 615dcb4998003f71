import { describe, expect, it } from 'vitest'
import { CALL, codes, day, inEnglish, inJapanese, text } from './contradiction-sample.test-data.ts'

describe('“the call is closed”', () => {
  it.each([
    'The call is now closed.',
    'The 2026 call for proposals has closed.',
    'Applications are closed.',
    'We are no longer accepting applications.',
  ])('contradicts a call that is not over: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual(['body.en prose_closed'])
  })

  it.each(['募集は終了しました。', '公募は既に終了しています。', '受付を終了いたしました。'])(
    'contradicts a call that is not over: 「%s」',
    (sentence) => {
      expect(inJapanese(sentence)).toEqual(['body.ja prose_closed'])
    },
  )

  it.each([
    'Once the call is closed, proposals are sent to reviewers.',
    'The 2024 call is closed.',
    'The office is closed on Sundays.',
    'The call closes soon.',
  ])('is not said by “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual([])
  })

  it('is not said by 「募集終了後に審査します。」', () => {
    expect(inJapanese('募集は終了しましたら審査します。募集を終了した後に審査します。')).toEqual(
      ['body.ja prose_closed'].slice(1),
    )
  })

  it('is right when a call is over, or nobody knows its end', () => {
    const said = { body: { en: text('The call is now closed.'), ja: text('') } }
    expect(codes(said, { today: '2026-05-14' })).toEqual(['body.en prose_closed'])
    expect(codes(said, { today: '2026-05-15' })).toEqual([])
    const loi = {
      ...CALL,
      id: 'c2',
      label: { en: 'B', ja: '' },
      words: { en: '', ja: '' },
      opens: null,
      closes: day('2026-03-01'),
    }
    expect(codes({ ...said, calls: [CALL, loi] })).toEqual([])
    expect(
      codes({ ...said, calls: [{ ...CALL, words: { en: '', ja: '' }, closes: null }] }),
    ).toEqual([])
    expect(codes({ ...said, calls: [] })).toEqual([])
  })

  it('contradicts a call that is open at any time', () => {
    const rolling = { ...CALL, words: { en: '', ja: '' }, opens: null, closes: null, rolling: true }
    expect(inEnglish('The call is closed.', { calls: [rolling] })).toEqual(['body.en prose_closed'])
  })
})

describe('“at any time”', () => {
  it.each([
    'Applications are accepted at any time.',
    'You can apply all year.',
    'There is no deadline.',
    'Proposals are accepted on a rolling basis.',
    'The program has no fixed deadline.',
  ])('contradicts a deadline: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual(['body.en prose_rolling'])
  })

  it.each(['随時募集しています。', '通年で受付しています。', '締切はありません。'])(
    'contradicts a deadline: 「%s」',
    (sentence) => {
      expect(inJapanese(sentence)).toEqual(['body.ja prose_rolling'])
    },
  )

  it.each([
    'Applications are reviewed on a rolling basis.',
    'Questions may be submitted at any time.',
    'There is no deadline extension.',
    'Applications may be withdrawn at any time.',
  ])('is not said of applying by “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual([])
  })

  it('is right when a call is rolling, and no matter where no deadline is known', () => {
    expect(inJapanese('随時相談を受け付けます。')).toEqual([])
    const rolling = {
      ...CALL,
      id: 'c2',
      label: { en: 'B', ja: '' },
      words: { en: '', ja: '' },
      opens: null,
      closes: null,
      rolling: true,
    }
    expect(inEnglish('There is no deadline.', { calls: [CALL, rolling] })).toEqual([])
    expect(
      inEnglish('There is no deadline.', {
        calls: [{ ...CALL, words: { en: '', ja: '' }, closes: null }],
      }),
    ).toEqual([])
  })
})
