import { describe, expect, it } from 'vitest'
import { type Call, call, vagueDate } from './call.ts'

const DAY = { earliest: '2026-05-14', latest: '2026-05-14', precision: 'minute' }
const CALL: Call = {
  id: 'a',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: 'Closes 14 May', ja: '' },
  opens: null,
  closes: { earliest: '2026-05-14', latest: '2026-05-14', precision: 'day' },
  certainty: 'announced',
  rolling: false,
}

function issuesOf(date: unknown) {
  const { error } = vagueDate.safeParse(date)
  return error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []
}

describe('a vague date', () => {
  it.each(['00:00', '09:30', '19:59', '20:00', '23:59', '24:00'])(
    'has a time such as %s',
    (time) => {
      expect(issuesOf({ ...DAY, time })).toEqual([])
    },
  )

  it.each(['24:01', '25:00', '9:30', '12:60', '112:00', '12:000', '124:00', '24:000', ' 12:00'])(
    'has no time such as “%s”',
    (time) => {
      expect(issuesOf({ ...DAY, time })).toEqual([['time', 'time_format']])
    },
  )

  it('ends no earlier than it begins', () => {
    expect(issuesOf({ ...DAY, latest: '2026-05-15' })).toEqual([])
    expect(issuesOf({ ...DAY, latest: '2026-05-13' })).toEqual([['latest', 'date_order']])
  })

  it('has days of the calendar', () => {
    const leap = { ...DAY, earliest: '2026-02-29' }
    expect(issuesOf(leap)).toContainEqual(['earliest', 'calendar_day'])
  })
})

describe('a call', () => {
  it.each([[['opens']], [['opens', 'closes']], [undefined]])('may wait for %j', (unconfirmed) => {
    expect(call.safeParse({ ...CALL, unconfirmed }).success).toBe(true)
  })

  it.each([[[]], [['label']], [['opens', 'closes', 'opens']]])(
    'never waits for %j',
    (unconfirmed) => {
      expect(call.safeParse({ ...CALL, unconfirmed }).success).toBe(false)
    },
  )
})
