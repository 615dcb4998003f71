import { describe, expect, it } from 'vitest'
import { zoneName } from './zone-name.ts'

describe('the name of a zone', () => {
  it.each([
    ['Asia/Tokyo', 'Japan time', '日本時間'],
    ['America/New_York', 'Eastern time', '米国東部時間'],
    ['Europe/Berlin', 'Central European time', '中央ヨーロッパ時間'],
    ['Europe/London', 'United Kingdom time', 'イギリス時間'],
    ['Asia/Kolkata', 'India time', 'インド時間'],
    ['Etc/GMT-9', 'GMT+09:00', 'GMT+09:00'],
    ['UTC', 'UTC', '協定世界時'],
    ['aoe', 'anywhere on earth', 'AoE：地球上のどこかの時刻'],
    ['applicant', 'applicant’s local time', '申請者の現地時間'],
  ])('%s is “%s” and 「%s」, in words and not in initials', (zone, en, ja) => {
    expect(zoneName(zone, 'en')).toBe(en)
    expect(zoneName(zone, 'ja')).toBe(ja)
  })

  it('is the zone itself where nobody knows it', () => {
    expect(zoneName('Mars/Olympus', 'en')).toBe('Mars/Olympus')
    expect(zoneName('Mars/Olympus', 'ja')).toBe('Mars/Olympus')
  })
})
