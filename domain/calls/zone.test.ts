import { describe, expect, it } from 'vitest'
import {
  dayInZone,
  FIRST_OFFSET_MINUTES,
  instantAtOffset,
  instantInZone,
  isZone,
  LAST_OFFSET_MINUTES,
  minutesOf,
} from './zone.ts'

const iso = (instant: number) => new Date(instant).toISOString()

describe('a zone', () => {
  it('is known by its IANA name, and asked twice it is still known', () => {
    for (const zone of ['Asia/Tokyo', 'America/New_York', 'UTC', 'Asia/Tokyo']) {
      expect(isZone(zone)).toBe(true)
    }
  })

  it.each(['', 'Japan/Osaka', 'applicant', 'aoe', 'Mars/Olympus'])('is not “%s”', (zone) => {
    expect(isZone(zone)).toBe(false)
    expect(isZone(zone)).toBe(false)
    expect(() => instantInZone('2026-05-14', 0, zone)).toThrow(RangeError)
    expect(() => dayInZone(0, zone)).toThrow(`Unknown time zone: ${zone}`)
  })
})

describe('the instant of a wall clock', () => {
  it.each([
    ['2026-05-14', 720, 'Asia/Tokyo', '2026-05-14T03:00:00.000Z'],
    ['2026-05-14', 0, 'Asia/Tokyo', '2026-05-13T15:00:00.000Z'],
    ['2026-05-14', 1440, 'Asia/Tokyo', '2026-05-14T15:00:00.000Z'],
    ['2026-05-14', 545, 'Asia/Kolkata', '2026-05-14T03:35:00.000Z'],
    ['2026-05-14', 545, 'Asia/Kathmandu', '2026-05-14T03:20:00.000Z'],
    ['2026-05-14', 0, 'Pacific/Kiritimati', '2026-05-13T10:00:00.000Z'],
    ['2026-05-14', 1440, 'Pacific/Pago_Pago', '2026-05-15T11:00:00.000Z'],
    ['2026-01-14', 540, 'Australia/Sydney', '2026-01-13T22:00:00.000Z'],
    ['2026-07-14', 540, 'Australia/Sydney', '2026-07-13T23:00:00.000Z'],
  ])('on %s, %d minutes after midnight in %s, is %s', (day, minutes, zone, expected) => {
    expect(iso(instantInZone(day, minutes, zone))).toBe(expected)
  })

  // One minute each before, in and after the hour that is skipped, and the day around it.
  it.each([
    ['2026-03-08', 119, 'America/New_York', '2026-03-08T06:59:00.000Z'],
    ['2026-03-08', 120, 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-03-08', 179, 'America/New_York', '2026-03-08T07:59:00.000Z'],
    ['2026-03-08', 180, 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-03-07', 180, 'America/New_York', '2026-03-07T08:00:00.000Z'],
    ['2026-03-09', 60, 'America/New_York', '2026-03-09T05:00:00.000Z'],
    // Half an hour is enough of a change, and so is one in the southern spring.
    ['2026-10-04', 135, 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['2026-10-04', 150, 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
  ])('that spring skips or not: %s at minute %d in %s is %s', (day, minutes, zone, expected) => {
    expect(iso(instantInZone(day, minutes, zone))).toBe(expected)
  })

  it.each([
    ['2026-11-01', 59, 'America/New_York', '2026-11-01T04:59:00.000Z'],
    ['2026-11-01', 60, 'America/New_York', '2026-11-01T05:00:00.000Z'],
    ['2026-11-01', 119, 'America/New_York', '2026-11-01T05:59:00.000Z'],
    ['2026-11-01', 120, 'America/New_York', '2026-11-01T07:00:00.000Z'],
    ['2026-10-31', 60, 'America/New_York', '2026-10-31T05:00:00.000Z'],
    ['2026-11-02', 60, 'America/New_York', '2026-11-02T06:00:00.000Z'],
  ])('that autumn repeats or not: %s at minute %d in %s is %s', (day, minutes, zone, expected) => {
    expect(iso(instantInZone(day, minutes, zone))).toBe(expected)
  })

  it('at a fixed offset is east before and west after UTC', () => {
    expect(iso(instantAtOffset('2026-05-14', 0, 9 * 60))).toBe('2026-05-13T15:00:00.000Z')
    expect(iso(instantAtOffset('2026-05-14', 1440, LAST_OFFSET_MINUTES))).toBe(
      '2026-05-15T12:00:00.000Z',
    )
    expect(iso(instantAtOffset('2026-05-14', 0, FIRST_OFFSET_MINUTES))).toBe(
      '2026-05-13T10:00:00.000Z',
    )
  })
})

describe('the day in a zone', () => {
  it.each([
    ['2026-05-14T14:59:59.999Z', 'Asia/Tokyo', '2026-05-14'],
    ['2026-05-14T15:00:00.000Z', 'Asia/Tokyo', '2026-05-15'],
    ['2026-01-01T04:59:59.999Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T05:00:00.000Z', 'America/New_York', '2026-01-01'],
    ['2026-11-02T04:59:59.000Z', 'America/New_York', '2026-11-01'],
    ['2028-02-29T12:00:00.500Z', 'UTC', '2028-02-29'],
    ['1969-12-31T23:59:59.500Z', 'UTC', '1969-12-31'],
  ])('at %s in %s is %s', (instant, zone, day) => {
    expect(dayInZone(Date.parse(instant), zone)).toBe(day)
  })
})

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['00:01', 1],
    ['09:05', 545],
    ['12:00', 720],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is %d minutes after midnight', (time, minutes) => {
    expect(minutesOf(time)).toBe(minutes)
  })
})
