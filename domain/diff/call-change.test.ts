import { describe, expect, it } from 'vitest'
import type { Call, VagueDate } from '../calls/call.ts'
import { callChanges } from './call-change.ts'

const on = (earliest: string, latest = earliest): VagueDate => ({
  earliest,
  latest,
  precision: earliest === latest ? 'day' : 'third',
})
const call = (changes: Partial<Call>): Call => ({
  id: 'c1',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: '', ja: '' },
  opens: null,
  closes: null,
  certainty: 'announced',
  rolling: false,
  ...changes,
})

describe('callChanges', () => {
  it('counts the days by which a deadline moved', () => {
    const [before, after] = [call({ closes: on('2026-06-10') }), call({ closes: on('2026-06-24') })]
    const later = { code: 'date_moved', side: 'closes', days: 14, roughly: false }
    expect(callChanges(before, after)).toEqual([later])
    expect(callChanges(after, before)).toEqual([{ ...later, days: -14 }])
  })

  it('counts over a year’s end and a leap day', () => {
    const change = callChanges(
      call({ closes: on('2027-12-31') }),
      call({ closes: on('2028-03-01') }),
    )
    expect(change).toMatchObject([{ days: 61 }])
  })

  it('says narrowed when an exact day replaces a vague one around it', () => {
    const [vague, exact] = [on('2026-06-01', '2026-06-10'), on('2026-06-05')]
    expect(callChanges(call({ opens: vague }), call({ opens: exact }))).toEqual([
      { code: 'date_narrowed', side: 'opens' },
    ])
    expect(callChanges(call({ opens: exact }), call({ opens: vague }))).toEqual([
      { code: 'date_widened', side: 'opens' },
    ])
  })

  it('says roughly when the bounds moved by different numbers of days', () => {
    const change = callChanges(
      call({ closes: on('2026-04-01', '2026-04-30') }),
      call({ closes: on('2026-05-01', '2026-05-31') }),
    )
    expect(change).toEqual([{ code: 'date_moved', side: 'closes', days: 31, roughly: true }])
  })

  it('puts the deadline first, then the opening, then how sure it is', () => {
    const change = callChanges(
      call({ opens: on('2026-04-01'), certainty: 'tentative' }),
      call({ closes: on('2026-06-01'), certainty: 'announced', rolling: true }),
    )
    expect(change.map((each) => each.code)).toEqual([
      'date_set',
      'date_removed',
      'certainty',
      'now_rolling',
    ])
  })

  it('notices a time of day that changed on the same day', () => {
    const noon = { ...on('2026-05-14'), time: '12:00', zone: 'Asia/Tokyo' }
    expect(
      callChanges(call({ closes: noon }), call({ closes: { ...noon, time: '17:00' } })),
    ).toEqual([{ code: 'time_changed', side: 'closes' }])
  })

  it('says nothing of a call whose dates are the same', () => {
    expect(
      callChanges(call({ opens: on('2026-04-01') }), call({ opens: on('2026-04-01') })),
    ).toEqual([])
  })

  it('says when a call becomes a past cycle, and when it comes back', () => {
    const [now, then] = [call({}), call({ past: true })]
    expect(callChanges(now, then)).toEqual([{ code: 'now_past' }])
    expect(callChanges(then, now)).toEqual([{ code: 'no_longer_past' }])
  })
})
