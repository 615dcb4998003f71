import { describe, expect, it } from 'vitest'
import type { Call } from '../call.ts'
import { CALL, codes, day, found } from './contradiction-sample.test-data.ts'

const call = (changes: Partial<Call>) => ({ calls: [{ ...CALL, ...changes }] })
const english = (en: string, changes: Partial<Call> = {}) =>
  call({ words: { en, ja: '' }, ...changes })
const both = (en: string, ja: string, changes: Partial<Call> = {}) =>
  call({ words: { en, ja }, ...changes })

describe('words and the dates kept beside them', () => {
  it('agree when they say the same', () => {
    expect(codes({})).toEqual([])
    expect(codes(both(CALL.words.en, '2026年4月1日～5月14日 正午'))).toEqual([])
  })

  it('differ in the day, and the warning names both', () => {
    expect(found(english('1 April – 15 May 2026, 12:00 noon (JST)'))).toEqual([
      {
        field: 'calls[0].words.en',
        code: 'words_differ',
        context: {
          side: 'closes',
          saidEn: '15 May 2026, 12:00 noon Japan time',
          saidJa: '2026年5月15日 正午（日本時間）',
          keptEn: '14 May 2026, 12:00 noon Japan time',
          keptJa: '2026年5月14日 正午（日本時間）',
        },
      },
    ])
  })

  it.each([
    ['the opening', '2 April – 14 May 2026, 12:00 noon (JST)', 'opens'],
    ['the year', '1 April – 14 May 2027, 12:00 noon (JST)', 'opens'],
    ['the time', '1 April – 14 May 2026, 17:00 (JST)', 'closes'],
    ['the zone', '1 April – 14 May 2026, 12:00 noon (Eastern Time)', 'closes'],
  ])('differ in %s', (_name, words, side) => {
    const [first] = found(english(words))
    expect(first).toMatchObject({ code: 'words_differ', context: { side } })
  })

  it('differ when the words are Japanese, too', () => {
    expect(codes(both('', '2026年4月1日～5月15日 正午'))).toEqual([
      'calls[0].words.ja words_differ',
    ])
  })

  it('agree when the date is more exact than the words', () => {
    const vague = { words: { en: 'April – mid-May', ja: '' } }
    expect(codes(call(vague))).toEqual([])
    expect(codes(call({ ...vague, closes: day('2026-05-21') }))).toEqual([
      'calls[0].words.en words_differ',
    ])
  })

  it('differ when the date is vaguer than the words', () => {
    const may = { earliest: '2026-05-01', latest: '2026-05-31', precision: 'month' } as const
    expect(codes(english('Deadline: 14 May 2026', { opens: null, closes: may }))).toEqual([
      'calls[0].words.en words_differ',
    ])
  })

  it('differ when a date of the words is not kept at all', () => {
    const [first] = found(call({ closes: null }))
    expect(first).toMatchObject({
      code: 'words_differ',
      context: { side: 'closes', keptEn: 'none' },
    })
  })

  it('agree when a date is kept that the words do not name', () => {
    expect(codes(english('Deadline: 14 May 2026'))).toEqual([])
  })

  it('agree in any year when the words name none', () => {
    const opens = day('2025-10-10')
    const closes = day('2026-01-15')
    const winter = english('10 October – 15 January', { opens, closes, cycle: '' })
    expect(codes(winter)).toEqual([])
    const hfsp = { earliest: '2026-09-11', latest: '2026-09-20', precision: 'third' } as const
    const award = { opens: null, closes: hfsp, cycle: '2027 Award Cycle' }
    expect(codes(english('Deadline: mid-September', award))).toEqual([])
  })

  it('are taken for the year that agrees, in both languages', () => {
    const winter = { opens: day('2025-12-01'), cycle: '' }
    expect(
      codes(english('Deadline: 15 January', { ...winter, closes: day('2026-01-15') })),
    ).toEqual([])
    const noon = day('2026-01-15', { time: '12:00', zone: 'Asia/Tokyo' })
    for (const [time, closes] of [
      ['', day('2026-01-15')],
      [', 12:00', noon],
    ] as const) {
      const words = both(`Deadline: 15 January${time}`, `締切：2026年1月15日${time}`, winter)
      expect(codes({ calls: words.calls.map((one) => ({ ...one, closes })) })).toEqual([])
    }
  })

  it('agree when the zone was set by hand for words that name none', () => {
    const noon = { time: '12:00', zone: 'America/New_York' }
    const closes = day('2026-05-14', noon)
    expect(codes(english('Deadline: 14 May 2026, 12:00', { opens: null, closes }))).toEqual([])
    expect(codes(english('Deadline: 14 May 2026, 13:00', { opens: null, closes }))).toEqual([
      'calls[0].words.en words_differ',
    ])
    expect(codes(english('Deadline: 14 May 2026, 12:00 (JST)', { opens: null, closes }))).toEqual([
      'calls[0].words.en words_differ',
    ])
  })

  it('agree on one instant, however it is written', () => {
    const closes = day('2026-05-14', { time: '24:00', zone: 'Asia/Tokyo' })
    expect(codes(english('Deadline: 14 May 2026', { opens: null, closes }))).toEqual([])
    const whole = { opens: null, closes: day('2026-05-14') }
    expect(codes(english('Deadline: 14 May 2026, 24:00 (JST)', whole))).toEqual([])
  })
})

describe('words of which a part is unclear', () => {
  it('are named with that part', () => {
    const odd = english('Deadline: 14 May 2026 frobnicate the widget', { opens: null })
    expect(found(odd)).toMatchObject([
      { field: 'calls[0].words.en', code: 'dates_unclear', context: { text: expect.any(String) } },
    ])
    expect(found(odd)[0]?.context?.text).toContain('widget')
  })

  it('are named with all such parts', () => {
    const odd = english('Deadline: 31 June foo 14 May 2026', { opens: null })
    expect(found(odd)[0]?.context).toEqual({ text: '31 June … foo' })
  })

  it('contradict no date that was not understood', () => {
    expect(codes(english('Deadline: 30 February 2026', { opens: null }))).toEqual([
      'calls[0].words.en dates_unclear',
    ])
  })
})

describe('words that leave the dates open', () => {
  it('contradict dates that are said to be announced', () => {
    expect(codes(english('To be announced'))).toEqual(['calls[0].words.en words_without_date'])
    expect(codes(both('', '未定'))).toEqual(['calls[0].words.ja words_without_date'])
  })

  it('contradict an opening alone, and a deadline alone', () => {
    for (const side of ['opens', 'closes'] as const) {
      expect(codes(english('To be announced', { [side]: null }))).toEqual([
        'calls[0].words.en words_without_date',
      ])
    }
  })

  it('do not contradict what is only expected, nor a call without dates', () => {
    const before = { today: '2026-03-01' }
    expect(codes(english('To be announced', { certainty: 'expected' }), before)).toEqual([])
    for (const certainty of ['unknown', 'announced'] as const) {
      const nothing = { opens: null, closes: null, certainty }
      expect(codes(english('To be announced', nothing))).toEqual([])
    }
  })
})

describe('a doubt in the words', () => {
  const tentative = '1 April – 14 May 2026, 12:00 noon (tentative)'

  it('may not get lost', () => {
    expect(found(english(tentative))).toEqual([
      {
        field: 'calls[0].words.en',
        code: 'words_certainty',
        context: { said: 'tentative', kept: 'announced' },
      },
    ])
    expect(codes(both('', '2026年4月1日～5月14日 正午（予定）'))).toEqual([
      'calls[0].words.ja words_certainty',
    ])
  })

  it('may be an expectation', () => {
    expect(found(english('Deadline: 14 May 2026 (expected)', { opens: null }))).toMatchObject([
      { code: 'words_certainty', context: { said: 'expected', kept: 'announced' } },
    ])
  })

  it('is no matter where nobody knows how certain the dates are', () => {
    expect(codes(english(tentative, { certainty: 'unknown' }))).toEqual([])
  })

  it('is kept, or added by a person, or waits for a confirmation', () => {
    expect(codes(english(tentative, { certainty: 'tentative' }))).toEqual([])
    expect(codes(call({ certainty: 'tentative' }))).toEqual([])
    const unconfirmed = { certainty: 'expected', unconfirmed: ['opens', 'closes'] } as const
    expect(
      codes(english(tentative, { ...unconfirmed, unconfirmed: ['opens', 'closes'] }), {
        today: '2026-03-01',
      }),
    ).toEqual([])
  })
})

describe('“at any time”', () => {
  const rolling = { opens: null, closes: null, rolling: true }

  it('in the words alone is warned of', () => {
    const open = { ...rolling, rolling: false, certainty: 'unknown' } as const
    expect(found(english('Applications at any time', open))).toMatchObject([
      { field: 'calls[0].words.en', code: 'words_rolling', context: { said: 'yes' } },
    ])
    expect(codes(both('', '随時受付', open))).toEqual(['calls[0].words.ja words_rolling'])
  })

  it('in the fields alone is warned of where the words name a deadline', () => {
    expect(found(call({ rolling: true }))).toMatchObject([
      { field: 'calls[0].words.en', code: 'words_rolling', context: { said: 'no' } },
    ])
  })

  it('in the fields alone is no matter where the words name an opening', () => {
    const opened = { rolling: true, closes: null }
    expect(codes(english('Opens 1 April 2026', opened))).toEqual([])
  })

  it('in both is no contradiction', () => {
    expect(codes(english('Applications at any time', rolling))).toEqual([])
  })
})

describe('English and Japanese words', () => {
  it('differ, which is said once where one of them is right', () => {
    expect(found(both(CALL.words.en, '2026年4月1日～5月15日 正午'))).toEqual([
      {
        field: 'calls[0].words.ja',
        code: 'languages_differ',
        context: {
          side: 'closes',
          englishEn: '14 May 2026, 12:00 noon Japan time',
          englishJa: '2026年5月14日 正午（日本時間）',
          japaneseEn: '15 May 2026, 12:00 noon Japan time',
          japaneseJa: '2026年5月15日 正午（日本時間）',
        },
      },
    ])
  })

  it('and the dates differ all three', () => {
    const three = both('1 April – 16 May 2026', '2026年4月1日～5月15日')
    expect(codes(three)).toEqual([
      'calls[0].words.en words_differ',
      'calls[0].words.ja words_differ',
      'calls[0].words.ja languages_differ',
    ])
  })

  it('agree when one is vaguer than the other', () => {
    expect(codes(both(CALL.words.en, '4月～5月'))).toEqual([])
  })

  it('differ when one still leaves open what the other has announced', () => {
    expect(codes(both(CALL.words.en, '未定'))).toEqual([
      'calls[0].words.ja languages_differ',
      'calls[0].words.ja languages_differ',
    ])
    expect(found(both(CALL.words.en, '未定'))[0]?.context).toMatchObject({
      side: 'opens',
      japaneseEn: 'none',
    })
  })

  it('differ also when it is the English that leaves it open', () => {
    const open = both('To be announced', '締切：2026年5月14日 正午')
    expect(found(open)).toMatchObject([
      { code: 'languages_differ', context: { side: 'closes', englishEn: 'none' } },
    ])
  })

  it('agree when one of them names the deadline alone', () => {
    expect(codes(both(CALL.words.en, '締切：2026年5月14日 正午'))).toEqual([])
    expect(codes(both('Deadline: 14 May 2026, 12:00 noon', '2026年4月1日～5月14日 正午'))).toEqual(
      [],
    )
  })

  it('agree when there is only one of them', () => {
    expect(codes(both('', '2026年4月1日～5月14日 正午'))).toEqual([])
  })
})

it('a call of an earlier cycle is left alone', () => {
  expect(codes(english('Deadline: 3 June 2019', { past: true, cycle: '1999' }))).toEqual([])
})
