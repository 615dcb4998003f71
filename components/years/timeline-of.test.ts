import { describe, expect, it } from 'vitest'
import { newCall } from '@/components/calls/new-call.ts'
import type { Call } from '@/domain/calls/call.ts'
import { dayIn, monthStarts, timelineOf } from './timeline-of.ts'

const day = (text: string) => ({ earliest: text, latest: text, precision: 'day' as const })
const call = (more: Partial<Call>): Call => ({ ...newCall('a', '2026'), ...more })

describe('a year’s timeline', () => {
  it('has the calls of the year, certain and vague parts apart', () => {
    const early = { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third' as const }
    const [bar] = timelineOf([call({ opens: early, closes: day('2026-05-14') })], 2026)
    expect(bar?.vague).toEqual([{ from: 90 / 365, to: 99 / 365 }])
    expect(bar?.certain).toEqual({ from: 99 / 365, to: 134 / 365 })
  })

  it('cuts a call over New Year at the edges, and shows it in both years', () => {
    const winter = call({ opens: day('2026-12-01'), closes: day('2027-02-01') })
    expect(timelineOf([winter], 2026)[0]?.certain?.to).toBe(1)
    expect(timelineOf([winter], 2027)[0]?.certain?.from).toBe(0)
    expect(timelineOf([winter], 2028)).toEqual([])
  })

  it('has no place for calls without dates', () => {
    expect(timelineOf([call({})], 2026)).toEqual([])
  })

  it('knows its months and today', () => {
    expect(monthStarts(2026)).toHaveLength(12)
    expect(monthStarts(2026)[1]).toBe(31 / 365)
    expect(dayIn(2026, '2026-02-01')).toBe(31 / 365)
    expect(dayIn(2026, '2027-01-01')).toBeNull()
  })
})
