import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { instantsOf } from './call-instants.ts'

const at = (iso: string) => Date.parse(iso)
const on = (day: string, more: Partial<VagueDate> = {}): VagueDate => ({
  earliest: day,
  latest: day,
  precision: more.time ? 'minute' : 'day',
  ...more,
})
const closing = (date: VagueDate, zone = 'Asia/Tokyo') =>
  instantsOf({ opens: null, closes: date, rolling: false }, zone)
const opening = (date: VagueDate, zone = 'Asia/Tokyo') =>
  instantsOf({ opens: date, closes: null, rolling: false }, zone)

describe('instantsOf', () => {
  it('ends a date without a time with its day in the agency’s zone', () => {
    expect(closing(on('2026-05-14')).closesLatest).toBe(at('2026-05-14T15:00:00Z'))
  })

  it('begins an opening without a time with its day', () => {
    expect(opening(on('2026-05-14')).opensEarliest).toBe(at('2026-05-13T15:00:00Z'))
  })

  it('reads 12:00 in Japan as 03:00 UTC', () => {
    expect(closing(on('2026-05-14', { time: '12:00' })).closesLatest).toBe(
      at('2026-05-14T03:00:00Z'),
    )
  })

  it('reads 24:00 as the end of that day, not of the day before', () => {
    expect(closing(on('2026-12-31', { time: '24:00' })).closesLatest).toBe(
      at('2026-12-31T15:00:00Z'),
    )
  })

  it('keeps both bounds of a vague date', () => {
    const instants = closing({ earliest: '2026-06-01', latest: '2026-06-10', precision: 'third' })
    expect(instants.closesEarliest).toBe(at('2026-06-01T15:00:00Z'))
    expect(instants.closesLatest).toBe(at('2026-06-10T15:00:00Z'))
  })

  it('ends “anywhere on earth” with the day at UTC-12', () => {
    expect(closing(on('2026-05-14', { zone: 'aoe' })).closesLatest).toBe(at('2026-05-15T12:00:00Z'))
  })

  it('bounds the applicant’s own clock by the first and the last place on earth', () => {
    const instants = closing(on('2026-05-14', { time: '17:00', zone: 'applicant' }))
    expect(instants.closesEarliest).toBe(at('2026-05-14T03:00:00Z'))
    expect(instants.closesLatest).toBe(at('2026-05-15T05:00:00Z'))
  })

  it('treats a zone that this runtime does not know like the applicant’s', () => {
    const instants = closing(on('2026-05-14', { time: '17:00', zone: 'Mars/Olympus' }))
    expect(instants.closesEarliest).toBe(at('2026-05-14T03:00:00Z'))
  })

  it.each([
    ['America/New_York', '2026-03-08', '09:00', '2026-03-08T13:00:00Z'],
    ['America/New_York', '2026-03-07', '09:00', '2026-03-07T14:00:00Z'],
    ['America/New_York', '2026-11-01', '09:00', '2026-11-01T14:00:00Z'],
    ['America/New_York', '2026-10-31', '24:00', '2026-11-01T04:00:00Z'],
    ['America/New_York', '2026-11-01', '24:00', '2026-11-02T05:00:00Z'],
    ['Europe/London', '2026-03-29', '00:30', '2026-03-29T00:30:00Z'],
    ['Europe/London', '2026-03-29', '12:00', '2026-03-29T11:00:00Z'],
    ['Europe/London', '2026-10-25', '12:00', '2026-10-25T12:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '17:00', '2026-03-29T15:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '17:00', '2026-10-25T16:00:00Z'],
  ])('follows the clocks of %s on %s at %s', (zone, day, time, iso) => {
    expect(closing(on(day, { time }), zone).closesLatest).toBe(at(iso))
  })

  it('takes the first of two equal hours in autumn', () => {
    expect(closing(on('2026-11-01', { time: '01:30' }), 'America/New_York').closesLatest).toBe(
      at('2026-11-01T05:30:00Z'),
    )
  })

  it('reads an hour that spring skips as if the clock had not changed yet', () => {
    expect(closing(on('2026-03-08', { time: '02:30' }), 'America/New_York').closesLatest).toBe(
      at('2026-03-08T07:30:00Z'),
    )
  })

  it('knows the leap day and the turn of the year', () => {
    expect(closing(on('2028-02-29')).closesLatest).toBe(at('2028-02-29T15:00:00Z'))
    expect(closing(on('2026-12-31')).closesLatest).toBe(at('2026-12-31T15:00:00Z'))
    expect(opening(on('2027-01-01'), 'UTC').opensEarliest).toBe(at('2027-01-01T00:00:00Z'))
  })
})
