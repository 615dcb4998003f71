import { describe, expect, it } from 'vitest'
import type { Call } from '../../domain/calls/call.ts'
import { deadlineWords } from './entry-row.ts'

const call: Call = {
  id: 'a',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: '', ja: '' },
  opens: { earliest: '2026-04-01', latest: '2026-04-01', precision: 'day' },
  closes: { earliest: '2026-05-14', latest: '2026-05-14', precision: 'day' },
  certainty: 'announced',
  rolling: false,
}
const on = (day: string) => new Date(`${day}T03:00:00Z`)

describe('the next deadline of a row', () => {
  it('is the opening while the call has not opened', () => {
    const words = deadlineWords([call], 'Asia/Tokyo', on('2026-02-01'), 'en')
    expect(words).toEqual({
      status: 'upcoming',
      says: 'Upcoming',
      counts: 'opens',
      day: '1 April 2026',
    })
  })
  it('is the closing once it is open', () => {
    const words = deadlineWords([call], 'Asia/Tokyo', on('2026-04-10'), 'ja')
    expect(words).toEqual({
      status: 'open',
      says: '募集中',
      counts: 'closes',
      day: '2026年5月14日',
    })
  })
  it('is nothing without calls, and no day where none is known', () => {
    expect(deadlineWords([], 'Asia/Tokyo', on('2026-04-10'), 'en')).toBeNull()
    const unknown = { ...call, opens: null, closes: null }
    expect(deadlineWords([unknown], 'Asia/Tokyo', on('2026-04-10'), 'en')).toMatchObject({
      status: 'unknown',
      day: '',
    })
  })
})
