import { describe, expect, it } from 'vitest'
import type { PublicContent } from '../../content/entry-content.ts'
import { CALL, codes, day, found, text, WEBSITE } from './contradiction-sample.ts'

/** The warnings of a sentence in the body. */
const en = (sentence: string, changes: Partial<PublicContent> = {}) =>
  codes({ body: { en: text(sentence), ja: text('') }, ...changes })
const ja = (sentence: string, changes: Partial<PublicContent> = {}) =>
  codes({ body: { en: text(''), ja: text(sentence) }, ...changes })

describe('a day that the prose names', () => {
  it.each([
    'Applications close on 3 June 2026.',
    'The deadline is 3 June 2026.',
    'The application deadline is Wednesday, 3 June 2026.',
    'Deadline: June 3, 2026',
    'Please submit your proposal by June 3rd, 2026.',
    'Applications must be received by 2026-06-03.',
    'Applicants apply online by 3 June.',
    'The call is open until 3 June 2026.',
    'Proposals are due on 14 May 2027.',
  ])('for closing contradicts the call: “%s”', (sentence) => {
    expect(en(sentence)).toEqual(['body.en prose_date'])
  })

  it.each(['The call opens on 3 April 2026.', 'Applications open on April 3.'])(
    'for opening contradicts the call: “%s”',
    (sentence) => {
      expect(en(sentence)).toEqual(['body.en prose_date'])
    },
  )

  it.each([
    '締切は6月3日です。',
    '応募締切：2026年6月3日',
    '2026年6月3日（水）必着で提出してください。',
    '申請は６月３日まで受け付けます。',
    '令和8年6月3日に公募を締め切ります。',
  ])('for closing contradicts the call: 「%s」', (sentence) => {
    expect(ja(sentence)).toEqual(['body.ja prose_date'])
  })

  it('for opening contradicts the call in Japanese', () => {
    expect(ja('4月3日から公募開始')).toEqual(['body.ja prose_date'])
    expect(ja('公募開始は4月1日です。')).toEqual([])
  })

  it('is named in the warning beside the date kept', () => {
    const body = { en: text('Applications close on 3 June 2026.'), ja: text('') }
    expect(found({ body })[0]?.context).toEqual({
      side: 'closes',
      saidEn: '3 June 2026',
      saidJa: '2026年6月3日',
      keptEn: '14 May 2026, 12:00 noon Japan time',
      keptJa: '2026年5月14日 正午（日本時間）',
    })
  })

  it('is read with its period', () => {
    expect(en('Applications are accepted from 1 April to 3 June 2026.')).toEqual([
      'body.en prose_date',
    ])
    expect(en('Applications are accepted from 1 April to 14 May 2026.')).toEqual([])
    expect(ja('応募期間は4月1日から6月3日です。')).toEqual(['body.ja prose_date'])
    expect(ja('応募期間は4月1日～5月14日です。')).toEqual([])
    expect(ja('応募期間は5月1日～14日です。')).toEqual(['body.ja prose_date'])
  })

  it.each([
    'Applications close on 14 May 2026.',
    'Applications close on 14 May.',
    'The call opens on 1 April 2026.',
  ])('may be the call’s: “%s”', (sentence) => {
    expect(en(sentence)).toEqual([])
  })

  it('may be that of any call, also of a past one, and lie within a vague date', () => {
    const second = {
      ...CALL,
      id: 'c2',
      label: { en: 'B', ja: '' },
      words: { en: '', ja: '' },
      opens: null,
      closes: day('2026-06-03'),
    }
    expect(en('Applications close on 3 June 2026.', { calls: [CALL, second] })).toEqual([])
    expect(
      en('Applications close on 3 June 2026.', { calls: [CALL, { ...second, past: true }] }),
    ).toEqual([])
    const june = { earliest: '2026-06-01', latest: '2026-06-10', precision: 'third' } as const
    expect(
      en('Applications close on 3 June 2026.', { calls: [{ ...second, closes: june }] }),
    ).toEqual([])
  })

  it.each([
    'Results are announced on 3 June 2026.',
    'Interviews of applicants take place by 3 June 2026.',
    'Successful applicants are notified by 3 June 2026.',
    'Applicants must have received their PhD by 3 June 2016.',
    'The application deadline of the previous call was 3 June 2025.',
    'A briefing session on the call is held on 3 June 2026.',
    'Projects of accepted proposals start on 1 October 2026.',
    'Questions on applications are answered until 3 June 2026.',
    'On 3 June 2026 the office is closed.',
    'The first deadline is 3 June 2026 and the second is 5 July 2026.',
    'The deadline is in June.',
    'The deadline is 30 February 2026.',
    'Submit 3 May letters.',
  ])('is left alone in “%s”', (sentence) => {
    expect(en(sentence)).toEqual([])
  })

  it.each([
    '採択結果は6月3日までに通知します。',
    '応募者の面接は6月3日までに行います。',
    '公募説明会は6月3日に開催します。',
    '例年の締切は6月3日です。',
    '応募時の年齢は6月3日現在とします。',
    '研究開始は6月3日です。',
  ])('is left alone in 「%s」', (sentence) => {
    expect(ja(sentence)).toEqual([])
  })

  it('contradicts nothing where no call has such a date', () => {
    const dateless = {
      ...CALL,
      words: { en: '', ja: '' },
      opens: null,
      closes: null,
      rolling: true,
    }
    expect(en('Applications close on 3 June 2026.', { calls: [dateless] })).toEqual([])
    expect(en('Applications close on 3 June 2026.', { calls: [] })).toEqual([])
  })

  it('is looked for in every text of either language, one sentence at a time', () => {
    const said = { en: 'Apply by 3 June 2026.', ja: '締切は6月3日です。' }
    const fields = ['title', 'subtitle', 'summary', 'eligibility'] as const
    for (const field of fields) {
      expect(codes({ [field]: said })).toEqual([`${field}.en prose_date`, `${field}.ja prose_date`])
    }
    expect(en('Results come on 3 June 2026. Applications close on 14 May 2026.')).toEqual([])
    expect(en('Read this. Applications close on 3 June 2026. Good luck.')).toEqual([
      'body.en prose_date',
    ])
  })
})

describe('“the call is closed”', () => {
  it.each([
    'The call is now closed.',
    'The 2026 call for proposals has closed.',
    'Applications are closed.',
    'We are no longer accepting applications.',
  ])('contradicts a call that is not over: “%s”', (sentence) => {
    expect(en(sentence)).toEqual(['body.en prose_closed'])
  })

  it.each(['募集は終了しました。', '公募は既に終了しています。', '受付を終了いたしました。'])(
    'contradicts a call that is not over: 「%s」',
    (sentence) => {
      expect(ja(sentence)).toEqual(['body.ja prose_closed'])
    },
  )

  it.each([
    'Once the call is closed, proposals are sent to reviewers.',
    'The 2024 call is closed.',
    'The office is closed on Sundays.',
    'The call closes soon.',
  ])('is not said by “%s”', (sentence) => {
    expect(en(sentence)).toEqual([])
  })

  it('is not said by 「募集終了後に審査します。」', () => {
    expect(ja('募集は終了しましたら審査します。募集を終了した後に審査します。')).toEqual(
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
    expect(en('The call is closed.', { calls: [rolling] })).toEqual(['body.en prose_closed'])
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
    expect(en(sentence)).toEqual(['body.en prose_rolling'])
  })

  it.each(['随時募集しています。', '通年で受付しています。', '締切はありません。'])(
    'contradicts a deadline: 「%s」',
    (sentence) => {
      expect(ja(sentence)).toEqual(['body.ja prose_rolling'])
    },
  )

  it.each([
    'Applications are reviewed on a rolling basis.',
    'Questions may be submitted at any time.',
    'There is no deadline extension.',
    'Applications may be withdrawn at any time.',
  ])('is not said of applying by “%s”', (sentence) => {
    expect(en(sentence)).toEqual([])
  })

  it('is right when a call is rolling, and no matter where no deadline is known', () => {
    expect(ja('随時相談を受け付けます。')).toEqual([])
    const rolling = {
      ...CALL,
      id: 'c2',
      label: { en: 'B', ja: '' },
      words: { en: '', ja: '' },
      opens: null,
      closes: null,
      rolling: true,
    }
    expect(en('There is no deadline.', { calls: [CALL, rolling] })).toEqual([])
    expect(
      en('There is no deadline.', {
        calls: [{ ...CALL, words: { en: '', ja: '' }, closes: null }],
      }),
    ).toEqual([])
  })
})

describe('“Japanese only”', () => {
  const site = (language: 'en' | 'ja' | null) => ({ websites: [{ ...WEBSITE, language }] })

  it('of a website contradicts another language, or none', () => {
    expect(en('The website is in Japanese only.', site('en'))).toEqual(['body.en prose_language'])
    expect(en('Website (Japanese only)', site('en'))).toEqual(['body.en prose_language'])
    expect(en('Website (Japanese only)', site(null))).toEqual(['body.en prose_language'])
    expect(ja('ウェブサイトは日本語のみです。', site('en'))).toEqual(['body.ja prose_language'])
    expect(ja('ウェブサイトは英語のみです。', site('ja'))).toEqual(['body.ja prose_language'])
  })

  it('is right when a website is marked so', () => {
    expect(en('Website (Japanese only)', site('ja'))).toEqual([])
  })

  it('of applications, or without a website, is no matter', () => {
    expect(en('Proposals are accepted in Japanese only.', site('en'))).toEqual([])
    expect(en('Website (Japanese only)', { websites: [] })).toEqual([])
    expect(en('The website is in Japanese only or English only.', site('en'))).toEqual([])
  })

  it('in a website’s own label leads to that website', () => {
    const label = { en: 'Guidelines (Japanese only)', ja: '' }
    expect(codes({ websites: [WEBSITE, { ...WEBSITE, id: 'w2', label }] })).toEqual([
      'websites[1].language prose_language',
    ])
    expect(codes({ websites: [{ ...WEBSITE, label, language: 'ja' }] })).toEqual([])
  })
})

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
    expect(en(sentence)).toEqual([])
  })

  it('that is one letter from the website’s is warned of', () => {
    expect(en('See https://www.jst.go.jp/presto/felowship/en/.')).toEqual(['body.en prose_address'])
    expect(en('See https://www.jtt.go.jp/presto/fellowship/en/index.html')).toEqual([
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
    expect(en(`See ${url}.`)).toEqual([])
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
