import { describe, expect, it } from 'vitest'
import {
  CALL,
  codes,
  day,
  found,
  inEnglish,
  inJapanese,
  text,
} from './contradiction-sample.test-data.ts'

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
    expect(inEnglish(sentence)).toEqual(['body.en prose_date'])
  })

  it.each(['The call opens on 3 April 2026.', 'Applications open on April 3.'])(
    'for opening contradicts the call: “%s”',
    (sentence) => {
      expect(inEnglish(sentence)).toEqual(['body.en prose_date'])
    },
  )

  it.each([
    '締切は6月3日です。',
    '応募締切：2026年6月3日',
    '2026年6月3日（水）必着で提出してください。',
    '申請は６月３日まで受け付けます。',
    '令和8年6月3日に公募を締め切ります。',
  ])('for closing contradicts the call: 「%s」', (sentence) => {
    expect(inJapanese(sentence)).toEqual(['body.ja prose_date'])
  })

  it('for opening contradicts the call in Japanese', () => {
    expect(inJapanese('4月3日から公募開始')).toEqual(['body.ja prose_date'])
    expect(inJapanese('公募開始は4月1日です。')).toEqual([])
    expect(inJapanese('公募開始は4月3日です。')).toEqual(['body.ja prose_date'])
    expect(inJapanese('4月3日（金）に募集を開始')).toEqual(['body.ja prose_date'])
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
    expect(inEnglish('Applications are accepted from 1 April to 3 June 2026.')).toEqual([
      'body.en prose_date',
    ])
    expect(inEnglish('Applications are accepted from 1 April to 14 May 2026.')).toEqual([])
    expect(inJapanese('応募期間は4月1日から6月3日です。')).toEqual(['body.ja prose_date'])
    expect(inJapanese('応募期間は4月1日～5月14日です。')).toEqual([])
    expect(inJapanese('応募期間は5月1日～14日です。')).toEqual(['body.ja prose_date'])
  })

  it('that ends a period without a month is in the month of the first', () => {
    const context = { side: 'closes', saidEn: '14 April 2026', saidJa: '2026年4月14日' }
    for (const period of ['4月1日～14日', '2026年4月1日（水）から14日']) {
      const body = { en: text(''), ja: text(`応募期間は${period}です。`) }
      expect(found({ body })).toMatchObject([{ field: 'body.ja', context }])
    }
  })

  it('is not read from several periods in one sentence', () => {
    const two = 'Applications are accepted from 1 April to 3 June and from 1 July to 5 July 2026.'
    expect(inEnglish(two)).toEqual([])
  })

  it('is found in whatever letters', () => {
    expect(inEnglish('THE CALL OPENS ON 3 APRIL 2026.')).toEqual(['body.en prose_date'])
    expect(inEnglish('APPLICATIONS: FROM 1 APRIL TO 3 JUNE 2026.')).toEqual(['body.en prose_date'])
  })

  it('without a year may be meant in any year of the calls', () => {
    const bare = { ...CALL, words: { en: '', ja: '' } }
    const long = { ...bare, opens: day('2025-12-01') }
    expect(inEnglish('Applications close on 14 May.', { calls: [long] })).toEqual([])
    const winter = { earliest: '2026-12-15', latest: '2027-01-15', precision: 'season' } as const
    const vague = { ...bare, closes: winter }
    for (const calls of [[vague], [{ ...vague, opens: null }]]) {
      expect(inEnglish('Applications close on 20 December.', { calls })).toEqual([])
      expect(inEnglish('Applications close on 10 January.', { calls })).toEqual([])
      expect(inEnglish('Applications close on 20 January.', { calls })).toEqual([
        'body.en prose_date',
      ])
    }
  })

  it.each([
    'Applications close on 14 May 2026.',
    'Applications close on 14 May.',
    'The call opens on 1 April 2026.',
  ])('may be the call’s: “%s”', (sentence) => {
    expect(inEnglish(sentence)).toEqual([])
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
    expect(inEnglish('Applications close on 3 June 2026.', { calls: [CALL, second] })).toEqual([])
    expect(
      inEnglish('Applications close on 3 June 2026.', { calls: [CALL, { ...second, past: true }] }),
    ).toEqual([])
    const june = { earliest: '2026-06-01', latest: '2026-06-10', precision: 'third' } as const
    expect(
      inEnglish('Applications close on 3 June 2026.', { calls: [{ ...second, closes: june }] }),
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
    expect(inEnglish(sentence)).toEqual([])
  })

  it.each([
    '採択結果は6月3日までに通知します。',
    '応募者の面接は6月3日までに行います。',
    '公募説明会は6月3日に開催します。',
    '例年の締切は6月3日です。',
    '応募時の年齢は6月3日現在とします。',
    '研究開始は6月3日です。',
  ])('is left alone in 「%s」', (sentence) => {
    expect(inJapanese(sentence)).toEqual([])
  })

  it('contradicts nothing where no call has such a date', () => {
    const dateless = {
      ...CALL,
      words: { en: '', ja: '' },
      opens: null,
      closes: null,
      rolling: true,
    }
    expect(inEnglish('Applications close on 3 June 2026.', { calls: [dateless] })).toEqual([])
    expect(inEnglish('Applications close on 3 June 2026.', { calls: [] })).toEqual([])
    const { opens } = CALL
    const onlyPast = [
      { ...CALL, past: true as const },
      { ...dateless, opens },
    ]
    expect(inEnglish('Applications close on 3 June 2026.', { calls: onlyPast })).toEqual([])
  })

  it('contradicts the first call of today that has such a date', () => {
    const silent = { ...CALL, words: { en: '', ja: '' } }
    const calls = [
      { ...silent, past: true as const, cycle: '2025', closes: day('2025-05-14') },
      { ...silent, id: 'c2', closes: null },
      { ...silent, id: 'c3', label: { en: 'B', ja: '' } },
    ]
    const body = { en: text('Applications close on 3 June 2026.'), ja: text('') }
    expect(found({ body, calls })).toMatchObject([
      { code: 'prose_date', context: { keptEn: '14 May 2026, 12:00 noon Japan time' } },
    ])
  })

  it('is looked for in every text of either language, one sentence at a time', () => {
    const said = { en: 'Apply by 3 June 2026.', ja: '締切は6月3日です。' }
    const fields = ['title', 'subtitle', 'summary', 'eligibility'] as const
    for (const field of fields) {
      expect(codes({ [field]: said })).toEqual([`${field}.en prose_date`, `${field}.ja prose_date`])
    }
    expect(inEnglish('Results come on 3 June 2026. Applications close on 14 May 2026.')).toEqual([])
    expect(inEnglish('Read this. Applications close on 3 June 2026. Good luck.')).toEqual([
      'body.en prose_date',
    ])
  })
})
