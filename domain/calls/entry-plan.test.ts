import { describe, expect, it } from 'vitest'
import type { Call } from './call.ts'
import { type PlannedEntry, planRollOver, planShift, voidsReview } from './entry-plan.ts'

const none = { en: '', ja: '' }
const CALL: Call = {
  id: 'a',
  cycle: '2026',
  label: none,
  stage: 'call',
  route: '',
  words: { en: 'Closes 14 May', ja: '' },
  opens: null,
  closes: { earliest: '2026-05-14', latest: '2026-05-14', precision: 'day' },
  certainty: 'announced',
  rolling: false,
}
const entry = (more: Partial<PlannedEntry> = {}): PlannedEntry => ({
  id: 'e',
  version: 3,
  title: { en: 'CREST', ja: '' },
  workState: 'none',
  calls: [CALL],
  zone: 'Asia/Tokyo',
  others: [],
  ...more,
})
const SHIFT = { days: 14, sides: ['closes' as const], asExpected: false, evenPassed: false }
const rollOver = (one: PlannedEntry, today = '2026-11-25') =>
  planRollOver(one, { today, newId: () => 'n' })

describe('the plan of a roll-over', () => {
  it('is plain where nobody has to think first', () => {
    const plan = rollOver(entry())
    expect(plan).toMatchObject({ isPlain: true, version: 3, left: [], putAway: [] })
    expect(plan.lines).toMatchObject([{ from: CALL, to: { id: 'n', cycle: '2027' }, notes: [] }])
    expect(plan.after).toHaveLength(2)
  })

  it.each([
    ['somebody else wrote in the draft', { others: ['Rei'] }, '2026-11-25'],
    ['it is in review', { workState: 'in_review' as const }, '2026-11-25'],
    ['it is approved', { workState: 'approved' as const }, '2026-11-25'],
    ['it is scheduled', { workState: 'scheduled' as const }, '2026-11-25'],
    ['the cycle is not over', {}, '2026-05-01'],
    [
      'one cycle of two is not over',
      {
        calls: [
          CALL,
          {
            ...CALL,
            id: 'b',
            label: { en: 'Fellowships', ja: '' },
            words: { en: 'Closes 14 December', ja: '' },
            closes: {
              earliest: '2026-12-14',
              latest: '2026-12-14',
              precision: 'day' as const,
            },
          },
        ],
      },
      '2026-11-25',
    ],
  ])('is not plain where %s', (_name, more, today) => {
    const plan = rollOver(entry(more), today)
    expect(plan.isPlain).toBe(false)
    expect(plan.after).not.toBeNull()
  })

  it('notes words that no longer fit, and calls without dates', () => {
    const leap: Call = {
      ...CALL,
      cycle: '2028',
      words: { en: 'Closes 29 February', ja: ' ' },
      closes: { earliest: '2028-02-29', latest: '2028-02-29', precision: 'day' },
    }
    const [line] = rollOver(entry({ calls: [leap] }), '2028-11-25').lines
    expect(line?.to.closes?.latest).toBe('2029-02-28')
    expect(line?.notes).toEqual(['words_differ'])
    const opening: Call = { ...CALL, words: { en: 'Opens 14 May', ja: '' }, opens: CALL.closes }
    expect(rollOver(entry({ calls: [{ ...opening, closes: null }] })).lines[0]?.notes).toEqual([])
    const open: Call = { ...CALL, closes: null, words: { en: 'To be announced', ja: '' } }
    expect(rollOver(entry({ calls: [open] })).lines[0]?.notes).toEqual(['no_dates'])
  })

  it('says what stays and what is only put away, and changes nothing where nothing would', () => {
    const next: Call = { ...CALL, id: 'b', cycle: '2027' }
    const away = rollOver(entry({ calls: [CALL, next] }))
    expect(away.putAway.map(({ id }) => id)).toEqual(['a'])
    expect(away.lines).toEqual([])
    expect(away.after).not.toBeNull()
    const waiting: Call = { ...CALL, unconfirmed: ['closes'], certainty: 'expected' }
    const idle = rollOver(entry({ calls: [waiting] }))
    expect(idle).toMatchObject({ after: null, isPlain: false, left: [{ why: 'unconfirmed' }] })
  })
})

describe('the plan of a shift', () => {
  it('notes what became of words and days', () => {
    const plan = planShift(entry(), SHIFT, { today: '2026-01-01' })
    expect(plan.lines).toMatchObject([{ to: { words: { en: 'Closes 28 May' } } }])
    expect(plan.lines[0]?.notes).toEqual(['words_rewritten'])
    expect(plan).toMatchObject({ isPlain: true, left: [], putAway: [] })
    const vague: Call = {
      ...CALL,
      words: { en: '1 April – early May', ja: '' },
      opens: { earliest: '2026-04-01', latest: '2026-04-01', precision: 'day' },
      closes: { earliest: '2026-05-01', latest: '2026-05-10', precision: 'third' },
    }
    const kept = planShift(
      entry({ calls: [vague] }),
      { ...SHIFT, sides: ['opens', 'closes'] },
      { today: '2026-04-02' },
    )
    expect(kept.lines[0]?.notes).toEqual(['words_differ', 'widened', 'passed'])
    const late = planShift(entry(), SHIFT, { today: '2026-05-15' })
    expect(late).toMatchObject({ after: null, lines: [] })
    const before: Call = {
      ...CALL,
      opens: { ...CALL.closes, earliest: '2026-05-01', latest: '2026-05-01', precision: 'day' },
    }
    const swapped = planShift(
      entry({ calls: [before] }),
      { ...SHIFT, sides: ['opens'] },
      { today: '2026-01-01' },
    )
    expect(swapped.lines[0]?.notes).toContain('closes_first')
    expect(swapped.isPlain).toBe(false)
  })
})

describe('an edit', () => {
  it.each([
    ['none', false],
    ['draft', false],
    ['in_review', true],
    ['approved', true],
    ['scheduled', true],
  ] as const)('of an entry whose work is %s: voids what others decided? %s', (state, voids) => {
    expect(voidsReview(state)).toBe(voids)
  })
})
