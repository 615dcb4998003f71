import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { sayCall } from './say-call.ts'
import { sayDate, sayDateInZone } from './say-date.ts'
import { sayInstant } from './say-instant.ts'

const between = (earliest: string, latest: string): VagueDate => ({
  earliest,
  latest,
  precision: 'day',
})

describe('sayDate', () => {
  it.each([
    ['2026-05-14', '2026-05-14', '14 May 2026', '2026年5月14日'],
    ['2026-04-01', '2026-04-10', 'between 1 and 10 April 2026', '2026年4月1日から10日までの間'],
    [
      '2026-04-21',
      '2026-05-10',
      'some time between 21 April and 10 May 2026',
      '2026年4月21日から5月10日までの間',
    ],
    [
      '2026-12-21',
      '2027-01-10',
      'some time between 21 December 2026 and 10 January 2027',
      '2026年12月21日から2027年1月10日までの間',
    ],
    ['2028-02-01', '2028-02-29', 'in February 2028', '2028年2月中'],
    ['2026-01-01', '2026-06-30', 'between January and June 2026', '2026年1月から6月までの間'],
    ['2026-01-01', '2026-12-31', 'in 2026', '2026年中'],
    [
      '2026-12-01',
      '2027-03-31',
      'between December 2026 and March 2027',
      '2026年12月から2027年3月までの間',
    ],
  ])('says %s to %s as “%s”', (earliest, latest, en, ja) => {
    expect(sayDate(between(earliest, latest), 'en')).toBe(en)
    expect(sayDate(between(earliest, latest), 'ja')).toBe(ja)
  })

  it('names the time and the zone', () => {
    const noon: VagueDate = { ...between('2026-05-14', '2026-05-14'), time: '12:00' }
    expect(sayDateInZone(noon, 'en', 'Asia/Tokyo')).toBe('14 May 2026, 12:00 noon Japan time')
    expect(sayDateInZone(noon, 'ja', 'Asia/Tokyo')).toBe('2026年5月14日 正午（日本時間）')
    const morning: VagueDate = { ...noon, time: '09:00', zone: 'America/New_York' }
    expect(sayDateInZone(morning, 'en', 'Asia/Tokyo')).toBe('14 May 2026, 9:00 Eastern time')
  })
})

describe('sayCall', () => {
  it('names a shared zone once and says what is only tentative', () => {
    const call = {
      opens: between('2026-04-01', '2026-04-10'),
      closes: between('2026-06-01', '2026-06-10'),
      certainty: 'tentative' as const,
      rolling: false,
    }
    expect(sayCall(call, 'en')).toBe(
      'opens between 1 and 10 April 2026 · closes between 1 and 10 June 2026, Japan time (tentative)',
    )
    expect(sayCall(call, 'ja')).toBe(
      '2026年4月1日から10日までの間に開始、2026年6月1日から10日までの間（日本時間）に締切（予定）',
    )
  })

  it('says that one can apply at any time, to a reader in whatever zone', () => {
    const call = { opens: null, closes: null, certainty: 'announced' as const, rolling: true }
    expect(sayCall(call, 'en', 'Asia/Tokyo', 'Europe/Berlin')).toBe('applications at any time')
    expect(sayCall(call, 'ja', 'Asia/Tokyo', 'Europe/Berlin')).toBe('随時受付')
  })

  it('says what is only expected', () => {
    const call = {
      opens: null,
      closes: between('2026-05-14', '2026-05-14'),
      certainty: 'expected' as const,
      rolling: false,
    }
    expect(sayCall(call, 'en')).toBe('closes 14 May 2026, Japan time (expected from earlier years)')
    expect(sayCall(call, 'ja')).toBe('2026年5月14日（日本時間）に締切（例年からの見込み）')
  })

  it('says nothing about a call without dates', () => {
    const call = { opens: null, closes: null, certainty: 'unknown' as const, rolling: false }
    expect(sayCall(call, 'en')).toBe('')
  })
})

describe('sayInstant', () => {
  it('says the end of a day as that day’s 24:00', () => {
    const endOfDay = Date.parse('2026-05-14T15:00:00Z')
    expect(sayInstant(endOfDay, 'en', 'Asia/Tokyo')).toBe('Thu, 14 May 2026, 24:00')
    expect(sayInstant(endOfDay, 'en', 'Europe/Berlin')).toBe('Thu, 14 May 2026, 17:00')
  })
})
