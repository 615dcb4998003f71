import { describe, expect, it } from 'vitest'
import { sayDay, sayInstant } from './say-instant.ts'

describe('sayInstant', () => {
  it.each([
    ['2026-05-14T03:00:00Z', 'Europe/Berlin', 'Thu, 14 May 2026, 05:00', '2026年5月14日(木) 05:00'],
    [
      '2026-05-14T03:00:00Z',
      'America/New_York',
      'Wed, 13 May 2026, 23:00',
      '2026年5月13日(水) 23:00',
    ],
    ['2026-05-14T08:05:00Z', 'UTC', 'Thu, 14 May 2026, 08:05', '2026年5月14日(木) 08:05'],
    // The end of a day belongs to that day; a minute later is the next.
    ['2026-05-14T15:00:00Z', 'Asia/Tokyo', 'Thu, 14 May 2026, 24:00', '2026年5月14日(木) 24:00'],
    ['2026-05-14T15:01:00Z', 'Asia/Tokyo', 'Fri, 15 May 2026, 00:01', '2026年5月15日(金) 00:01'],
    ['2026-12-31T15:00:00Z', 'Asia/Tokyo', 'Thu, 31 Dec 2026, 24:00', '2026年12月31日(木) 24:00'],
    ['2028-03-01T00:00:00Z', 'UTC', 'Tue, 29 Feb 2028, 24:00', '2028年2月29日(火) 24:00'],
  ])('says %s on the clock of %s as “%s” and 「%s」', (iso, zone, en, ja) => {
    expect(sayInstant(Date.parse(iso), 'en', zone)).toBe(en)
    expect(sayInstant(Date.parse(iso), 'ja', zone)).toBe(ja)
  })

  it('has no clock for a zone that is none', () => {
    expect(() => sayInstant(0, 'en', 'aoe')).toThrow(RangeError)
  })
})

describe('sayDay', () => {
  it('says a day in words, the same whatever the clock here', () => {
    expect(sayDay('2026-05-04', 'en')).toBe('4 May 2026')
    expect(sayDay('2026-05-04', 'ja')).toBe('2026年5月4日')
  })
})
