import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { sayCall } from './say-call.ts'
import { sayOwnClock } from './say-own-clock.ts'

const noon: VagueDate = {
  earliest: '2026-05-14',
  latest: '2026-05-14',
  precision: 'minute',
  time: '12:00',
  zone: 'Asia/Tokyo',
}
const day: VagueDate = { earliest: '2026-05-14', latest: '2026-05-14', precision: 'day' }
const third: VagueDate = { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third' }
const own = (date: VagueDate, reader: string, lang: 'en' | 'ja' = 'en') =>
  sayOwnClock(date, lang, 'Asia/Tokyo', reader)

describe('the reader’s own clock', () => {
  it('names the time and the zone, and the day only where it is another', () => {
    expect(own(noon, 'Europe/Berlin')).toBe('05:00 in your time zone (Europe/Berlin)')
    expect(own(noon, 'America/Los_Angeles')).toBe(
      '13 May 2026, 20:00 in your time zone (America/Los_Angeles)',
    )
    expect(own(noon, 'Europe/Berlin', 'ja')).toBe('あなたの時間帯（Europe/Berlin）では5:00')
    expect(own(noon, 'America/Los_Angeles', 'ja')).toBe(
      'あなたの時間帯（America/Los_Angeles）では2026年5月13日20:00',
    )
  })

  it('says the end of a day as its 24:00', () => {
    expect(own(day, 'Europe/Berlin')).toBe('17:00 in your time zone (Europe/Berlin)')
    expect(own({ ...day, zone: 'UTC' }, 'Asia/Tokyo')).toBe(
      '15 May 2026, 09:00 in your time zone (Asia/Tokyo)',
    )
    const midnight: VagueDate = { ...noon, time: '23:00', zone: 'Europe/London' }
    expect(own(midnight, 'Europe/Berlin')).toBe('24:00 in your time zone (Europe/Berlin)')
  })

  it('counts the end of the day anywhere on earth', () => {
    expect(own({ ...day, zone: 'aoe' }, 'UTC')).toBe('15 May 2026, 12:00 in your time zone (UTC)')
  })

  it('is silent where both clocks agree, and where there is no single instant', () => {
    expect(own(noon, 'Asia/Tokyo')).toBe('')
    expect(own(noon, 'Asia/Seoul')).toBe('')
    expect(own(third, 'Europe/Berlin')).toBe('')
    expect(own({ ...noon, zone: 'applicant' }, 'Europe/Berlin')).toBe('')
    expect(own(noon, 'Mars/Olympus')).toBe('')
  })

  it('stands behind what the call means', () => {
    const call = { opens: third, closes: noon, certainty: 'announced' as const, rolling: false }
    expect(sayCall(call, 'en', 'Asia/Tokyo', 'Europe/Berlin')).toBe(
      'opens between 1 and 10 April 2026 · closes 14 May 2026, 12:00 noon Japan time · 05:00 in your time zone (Europe/Berlin)',
    )
  })
})
