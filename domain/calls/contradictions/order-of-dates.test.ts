import { describe, expect, it } from 'vitest'
import type { Call } from '../call.ts'
import { CALL, codes, day, found } from './contradiction-sample.test-data.ts'

const silent = { ...CALL, words: { en: '', ja: '' } }
const stage = (
  id: string,
  name: Call['stage'],
  closes: string,
  changes: Partial<Call> = {},
): Call => ({
  ...silent,
  id,
  stage: name,
  opens: null,
  closes: day(closes),
  ...changes,
})

describe('a call that may close before it opens', () => {
  const opens = { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third' } as const

  it('is warned of where the bounds overlap', () => {
    const closes = { earliest: '2026-04-05', latest: '2026-04-30', precision: 'month' } as const
    expect(codes({ calls: [{ ...silent, opens, closes }] })).toEqual([
      'calls[0].closes may_close_before_opening',
    ])
    expect(
      codes({ calls: [{ ...silent, opens, closes: { ...closes, earliest: '2026-04-11' } }] }),
    ).toEqual([])
  })

  it('is judged by the clock within one day', () => {
    const within = (open: string | undefined, close: string | undefined) =>
      codes({
        calls: [
          {
            ...silent,
            opens: day('2026-04-20', open ? { time: open } : {}),
            closes: day('2026-04-20', close ? { time: close } : {}),
          },
        ],
      })
    expect(within('09:00', '17:00')).toEqual([])
    expect(within('09:00', '09:00')).toEqual([])
    expect(within('17:00', '09:00')).toEqual(['calls[0].closes may_close_before_opening'])
    expect(within(undefined, undefined)).toEqual([])
  })
})

describe('the stages of one cycle and scheme', () => {
  it('are due one after the other', () => {
    const calls = [
      stage('a', 'registration', '2026-05-20'),
      stage('b', 'letter_of_intent', '2026-05-12'),
      stage('c', 'full_proposal', '2026-09-24'),
    ]
    expect(found({ calls })).toEqual([
      {
        field: 'calls[1].closes',
        code: 'stages_out_of_order',
        context: {
          stageEn: 'Letter of intent',
          stageJa: '趣意書',
          beforeEn: 'Registration',
          beforeJa: '事前登録',
        },
      },
    ])
  })

  it('may be written in any order, and be due on one day', () => {
    const calls = [
      stage('c', 'full_proposal', '2026-09-24'),
      stage('b', 'letter_of_intent', '2026-05-12'),
      stage('a', 'registration', '2026-05-12'),
    ]
    expect(codes({ calls })).toEqual([])
  })

  it('are out of order also without the one between', () => {
    const calls = [
      stage('a', 'registration', '2026-09-25'),
      stage('c', 'full_proposal', '2026-09-24'),
    ]
    expect(codes({ calls })).toEqual(['calls[1].closes stages_out_of_order'])
  })

  it('are not compared with those of another scheme or cycle, nor of past calls', () => {
    const before = stage('b', 'letter_of_intent', '2026-05-12')
    const label = { en: 'Grants', ja: '' }
    const later = stage('a', 'registration', '2026-05-20')
    expect(codes({ calls: [{ ...later, label }, before] })).toEqual([])
    expect(codes({ calls: [{ ...later, cycle: 'spring' }, before] })).toEqual([])
    expect(codes({ calls: [{ ...later, past: true }, before] })).toEqual([])
  })

  it('are not compared where a stage is there twice, or its date is vague or missing', () => {
    const loi = stage('b', 'letter_of_intent', '2026-05-12')
    const round = { words: { en: 'Second round: 20 May 2026', ja: '' } }
    const twice = [
      stage('a', 'registration', '2026-05-20', {
        words: { en: 'First round: 20 May 2026', ja: '' },
      }),
      stage('d', 'registration', '2026-05-21', round),
      loi,
    ]
    expect(codes({ calls: twice })).not.toContain('calls[2].closes stages_out_of_order')
    const may = { earliest: '2026-05-01', latest: '2026-05-31', precision: 'month' } as const
    expect(
      codes({ calls: [{ ...stage('a', 'registration', '2026-05-20'), closes: may }, loi] }),
    ).toEqual([])
    expect(
      codes({
        calls: [
          { ...stage('a', 'registration', '2026-05-20'), closes: null, opens: day('2026-05-01') },
          loi,
        ],
      }),
    ).toEqual([])
  })
})

describe('two calls that nobody can tell apart', () => {
  const twin = {
    ...silent,
    id: 'c2',
    words: { en: 'Deadline: 3 June 2026', ja: '' },
    opens: null,
    closes: day('2026-06-03'),
  }

  it('are warned of when their dates differ', () => {
    expect(found({ calls: [CALL, twin] })).toEqual([
      { field: 'calls[1]', code: 'twin_calls', context: { other: 1 } },
    ])
  })

  it.each([
    ['another label', { label: { en: 'Fellowships', ja: '' } }],
    ['another cycle', { cycle: '2026 second' }],
    ['another stage', { stage: 'nomination' as const }],
    ['another route', { route: 'Through the host institution' }],
    [
      'the same words, as rounds of one announcement have',
      { words: CALL.words, closes: CALL.closes, opens: null },
    ],
    ['no date yet', { words: { en: '', ja: '' }, closes: null }],
    ['the past', { past: true as const }],
  ])('are no twins with %s', (_name, changes) => {
    expect(codes({ calls: [CALL, { ...twin, ...changes }] })).not.toContain('calls[1] twin_calls')
  })

  it('are warned of, too, when they have openings alone', () => {
    const opened = { ...twin, closes: null, opens: day('2026-06-03') }
    const calls = [{ ...opened, id: 'c1', words: silent.words, opens: day('2026-05-02') }, opened]
    expect(codes({ calls })).toContain('calls[1] twin_calls')
  })

  it('are no twins when other words say the same dates', () => {
    const same = { ...twin, words: { en: 'Due 3 June 2026', ja: '' }, id: 'c1' }
    expect(codes({ calls: [same, twin] })).not.toContain('calls[1] twin_calls')
  })

  it.each([
    ['第一回', '第二回', false],
    ['第１回', '2回目', false],
    ['前期', '後期', false],
    ['春', '秋', false],
    ['First cut-off', 'Second cutoff', false],
    ['Cut-off', 'Cutoff', false],
    ['今回', '次回', true],
    ['延期', '短期', true],
  ])('with 「%s」 and 「%s」 in their words are twins: %s', (one, other, are) => {
    const words = (text: string) => ({ en: '', ja: text })
    const calls = [
      { ...twin, id: 'c1', words: words(one), closes: day('2026-01-15') },
      { ...twin, words: words(other) },
    ]
    expect(codes({ calls }).includes('calls[1] twin_calls')).toBe(are)
  })

  it('are no twins when each says which round it is', () => {
    const first = {
      ...twin,
      id: 'c1',
      words: { en: 'First round: deadline 15 January 2026', ja: '' },
      closes: day('2026-01-15'),
    }
    const second = { ...twin, words: { en: 'Second round: deadline 3 June 2026', ja: '' } }
    expect(codes({ calls: [first, second] })).not.toContain('calls[1] twin_calls')
    const unnamed = { ...second, words: { en: 'Deadline: 3 June 2026', ja: '' } }
    expect(codes({ calls: [first, unnamed] })).toContain('calls[1] twin_calls')
  })
})
