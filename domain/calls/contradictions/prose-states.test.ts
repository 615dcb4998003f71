import { describe, expect, it } from 'vitest'
import { CALL, codes, day, inEnglish, inJapanese, text } from './contradiction-sample.test-data.ts'

describe('“the call is closed”', () => {
  it.each([
    'The call is now closed.',
    'The 2026 call for proposals has closed.',
    'Applications are closed.',
    'The application is closed.',
    'The submission has now been closed.',
    'Submissions are already closed.',
    'The application window is closed.',
    'The 2026 call is closed, the 2027 call follows in spring.',
    'We are no longer accepting applications.',
    'We no longer accept new proposals.',
    'The program no longer accepts submissions.',
  ])('contradicts a call that is not over: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual(['body.en prose_closed'])
  })

  it.each([
    '募集は終了しました。',
    '募集終了しました。',
    '受付は締め切りました。',
    '公募は締切りました。',
    '公募は既に終了しています。',
    '受付を終了いたしました。',
  ])('contradicts a call that is not over: 「%s」', (sentence) => {
    expect(inJapanese(sentence)).toEqual(['body.ja prose_closed'])
  })

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

  it('is not judged without a day to look at it', () => {
    const said = { body: { en: text('The call is now closed.'), ja: text('') } }
    expect(codes(said, { today: undefined as never })).toEqual([])
  })

  it('of a year is about the calls that have a date in it', () => {
    const unnamed = { ...CALL, cycle: '', words: { en: '', ja: '' } }
    const said = 'The 2026 call is closed.'
    for (const calls of [
      [{ ...unnamed, opens: null }],
      [{ ...unnamed, opens: day('2026-04-01') }],
    ]) {
      expect(inEnglish(said, { calls })).toEqual(['body.en prose_closed'])
    }
    const closes = day('2027-01-14')
    expect(inEnglish(said, { calls: [{ ...unnamed, closes }] })).toEqual(['body.en prose_closed'])
    expect(inEnglish('The 2025 call is closed.', { calls: [unnamed] })).toEqual([])
  })

  it('is not made right by a call of an earlier cycle', () => {
    const past = { ...CALL, id: 'c0', past: true as const, closes: day('2025-05-14') }
    expect(inEnglish('The call is now closed.', { calls: [past, CALL] })).toEqual([
      'body.en prose_closed',
    ])
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
    'Submit at any time.',
    'An application is welcome at any time.',
    'A proposal is welcome at any time.',
    'A submission is welcome at any time.',
    'Submissions are welcome throughout the year.',
    'Applications are welcome all year round.',
    'Proposals are welcome year-round.',
    'Proposals are welcome, year round.',
    'There is no deadline.',
    'Proposals are accepted on a rolling basis.',
    'The program has no fixed deadline.',
  ])('contradicts a deadline: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual(['body.en prose_rolling'])
  })

  it.each([
    '随時募集しています。',
    '随時受付中です。',
    '随時、受け付けています。',
    '通年募集しています。',
    '締切は特にありません。',
    '通年で受付しています。',
    '締切はありません。',
  ])('contradicts a deadline: 「%s」', (sentence) => {
    expect(inJapanese(sentence)).toEqual(['body.ja prose_rolling'])
  })

  it.each([
    'Applications are reviewed on a rolling basis.',
    'Questions may be submitted at any time.',
    'There is no deadline extension.',
    'Applications may be withdrawn at any time.',
  ])('is not said of applying by “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual([])
  })

  it.each([
    'review',
    'reviews',
    'evaluation',
    'assessments',
    'decision',
    'decisions',
    'question',
    'questions',
    'inquiries',
    'enquiries',
    'withdrawal',
    'start at any time',
    'starts at any time',
    'starting at any time',
  ])('may be said of another matter beside “%s”', (matter) => {
    expect(inEnglish(`Applications at any time (${matter}).`)).toEqual([])
  })

  it.each(['問い合わせ', '問合せ', '問い合せ', '問合わせ', '審査', '変更'])(
    'may be said of another matter beside 「%s」',
    (matter) => {
      expect(inJapanese(`随時募集（${matter}）。`)).toEqual([])
    },
  )

  it('contradicts one deadline beside another call without any', () => {
    const opened = { ...CALL, id: 'c2', label: { en: 'B', ja: '' }, closes: null }
    const calls = [CALL, { ...opened, words: { en: 'Opens 1 April 2026', ja: '' } }]
    expect(inEnglish('There is no deadline.', { calls })).toEqual(['body.en prose_rolling'])
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
