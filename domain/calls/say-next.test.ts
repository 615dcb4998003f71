import { describe, expect, it } from 'vitest'
import { groupCalls } from './group-calls.ts'
import { sayLeft, sayNext } from './say-next.ts'
import type { CallStatus, Status } from './status.ts'
import { workingDaysBefore } from './working-days.ts'

const status = (name: Status): CallStatus => ({
  status: name,
  certainty: 'sure',
  deadlineOnly: false,
  changesAt: null,
})
const call = {
  stage: 'call' as const,
  words: 'April – May',
  says: { opens: '1 April 2026, Japan time', closes: '14 May 2026, Japan time' },
}

describe('sayNext', () => {
  it('names the opening before it, the closing afterwards', () => {
    expect(sayNext(call, status('upcoming'), 'en')).toBe('Opens 1 April 2026, Japan time')
    expect(sayNext(call, status('open'), 'en')).toBe('Closes 14 May 2026, Japan time')
    expect(sayNext(call, status('closed'), 'en')).toBe('Closed 14 May 2026, Japan time')
  })

  it('speaks of an opening that is past as past, when nobody announced the end', () => {
    const endless = { ...call, says: { ...call.says, closes: '' } }
    expect(sayNext(endless, status('open'), 'en')).toBe(
      'Opened 1 April 2026, Japan time; no deadline announced',
    )
  })

  it('names the stage', () => {
    const stage = { ...call, stage: 'letter_of_intent' as const }
    expect(sayNext(stage, status('open'), 'en')).toBe(
      'Letter of intent: closes 14 May 2026, Japan time',
    )
  })

  it('repeats the printed words where no date is known', () => {
    expect(sayNext({ ...call, says: { opens: '', closes: '' } }, status('unknown'), 'en')).toBe(
      'April – May',
    )
  })
})

describe('sayLeft', () => {
  const at = (closes: number) => ({
    opensEarliest: null,
    opensLatest: null,
    closesEarliest: closes,
    closesLatest: closes,
    rolling: false,
  })
  it.each([
    [13 * 24 + 1, '13 days left', 'あと13日'],
    [48, '2 days left', 'あと2日'],
    [47, '47 hours left', 'あと47時間'],
    [1.5, '1 hour left', 'あと1時間'],
  ])('with %d hours to go says “%s”', (hours, en, ja) => {
    const instants = at(hours * 3_600_000)
    expect(sayLeft(instants, status('closing_soon'), 0, 'en')).toBe(en)
    expect(sayLeft(instants, status('closing_soon'), 0, 'ja')).toBe(ja)
  })

  it('counts down to nothing that is vague', () => {
    const instants = { ...at(86_400_000), closesLatest: 2 * 86_400_000 }
    expect(sayLeft(instants, status('closing_soon'), 0, 'en')).toBe('')
  })
})

describe('groupCalls', () => {
  it('keeps the deadlines of one scheme together', () => {
    const calls = ['grants', 'fellowships', 'grants'].map((label) => ({ cycle: '2027', label }))
    expect(groupCalls(calls).map((group) => [group.label, group.calls.length])).toEqual([
      ['grants', 2],
      ['fellowships', 1],
    ])
  })
})

describe('workingDaysBefore', () => {
  it.each([
    ['2026-05-14', 3, '2026-05-11'],
    ['2026-05-14', 4, '2026-05-08'],
    ['2026-05-17', 1, '2026-05-15'],
    ['2027-01-01', 1, '2026-12-31'],
    ['2026-05-14', 0, '2026-05-14'],
  ])('before %s by %d is %s', (day, count, before) => {
    expect(workingDaysBefore(day, count)).toBe(before)
  })
})
