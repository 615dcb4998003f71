// At the very minute: a deadline is there until its instant and gone at it, whatever the
// clocks of its zone do that day.
import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { instantsOf } from './call-instants.ts'
import { callStatus } from './call-status.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function day(text: string, zone: string, time?: string): VagueDate {
  const precision = time === undefined ? 'day' : 'minute'
  return { earliest: text, latest: text, precision, zone, ...(time !== undefined && { time }) }
}

function statusOf(opens: VagueDate | null, closes: VagueDate | null, now: number) {
  const instants = instantsOf({ opens, closes, rolling: false }, 'Asia/Tokyo')
  return callStatus({ instants, certainty: 'announced' }, now)
}

const NEW_YORK = 'America/New_York'
const LONDON = 'Europe/London'
const BERLIN = 'Europe/Berlin'

/** Day, time on the zone's clock, and the instant that it is. No time: the end of the day. */
const DEADLINES: [string, string, string | undefined, string][] = [
  // Spring: the clock jumps from 2:00 to 3:00 (London from 1:00 to 2:00).
  [NEW_YORK, '2026-03-08', '01:59', '2026-03-08T06:59:00Z'],
  [NEW_YORK, '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
  [NEW_YORK, '2026-03-08', '03:00', '2026-03-08T07:00:00Z'],
  [NEW_YORK, '2026-03-08', '24:00', '2026-03-09T04:00:00Z'],
  [NEW_YORK, '2026-03-08', undefined, '2026-03-09T04:00:00Z'],
  [NEW_YORK, '2026-03-07', '24:00', '2026-03-08T05:00:00Z'],
  [LONDON, '2026-03-29', '00:59', '2026-03-29T00:59:00Z'],
  [LONDON, '2026-03-29', '01:30', '2026-03-29T01:30:00Z'],
  [LONDON, '2026-03-29', '02:00', '2026-03-29T01:00:00Z'],
  [LONDON, '2026-03-29', '24:00', '2026-03-29T23:00:00Z'],
  [LONDON, '2026-03-28', '24:00', '2026-03-29T00:00:00Z'],
  [BERLIN, '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
  [BERLIN, '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
  [BERLIN, '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
  [BERLIN, '2026-03-29', '24:00', '2026-03-29T22:00:00Z'],
  [BERLIN, '2026-03-28', '24:00', '2026-03-28T23:00:00Z'],
  // Autumn: an hour is there twice, and its first time counts.
  [NEW_YORK, '2026-11-01', '00:59', '2026-11-01T04:59:00Z'],
  [NEW_YORK, '2026-11-01', '01:00', '2026-11-01T05:00:00Z'],
  [NEW_YORK, '2026-11-01', '01:59', '2026-11-01T05:59:00Z'],
  [NEW_YORK, '2026-11-01', '02:00', '2026-11-01T07:00:00Z'],
  [NEW_YORK, '2026-11-01', '24:00', '2026-11-02T05:00:00Z'],
  [NEW_YORK, '2026-11-01', undefined, '2026-11-02T05:00:00Z'],
  [NEW_YORK, '2026-10-31', '24:00', '2026-11-01T04:00:00Z'],
  [LONDON, '2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
  [LONDON, '2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
  [LONDON, '2026-10-25', '24:00', '2026-10-26T00:00:00Z'],
  [LONDON, '2026-10-24', '24:00', '2026-10-24T23:00:00Z'],
  [BERLIN, '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  [BERLIN, '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  [BERLIN, '2026-10-25', '24:00', '2026-10-25T23:00:00Z'],
  [BERLIN, '2026-10-24', '24:00', '2026-10-24T22:00:00Z'],
  // The clock changes at midnight: 24:00 is skipped in Cairo, and in Santiago the last hour
  // of the day is there twice.
  ['Africa/Cairo', '2026-04-23', '24:00', '2026-04-23T22:00:00Z'],
  ['America/Santiago', '2026-04-04', '24:00', '2026-04-05T04:00:00Z'],
  // Leap day, New Year, and the ends of the year east and west.
  ['Asia/Tokyo', '2028-02-29', undefined, '2028-02-29T15:00:00Z'],
  ['Asia/Tokyo', '2028-02-29', '24:00', '2028-02-29T15:00:00Z'],
  ['Asia/Tokyo', '2027-02-28', '24:00', '2027-02-28T15:00:00Z'],
  ['Asia/Tokyo', '2027-01-01', '00:00', '2026-12-31T15:00:00Z'],
  ['Pacific/Kiritimati', '2026-12-31', undefined, '2026-12-31T10:00:00Z'],
  ['Pacific/Honolulu', '2026-12-31', undefined, '2027-01-01T10:00:00Z'],
  ['UTC', '2026-12-31', '23:59', '2026-12-31T23:59:00Z'],
  // No country's clock: the last place on earth.
  ['aoe', '2026-12-31', undefined, '2027-01-01T12:00:00Z'],
  ['aoe', '2028-02-29', '23:59', '2028-03-01T11:59:00Z'],
]

describe.each(DEADLINES)('a deadline in %s on %s at %s', (zone, text, time, iso) => {
  const deadline = Date.parse(iso)
  const at = (now: number) => statusOf(null, day(text, zone, time), now)

  it(`is closing until ${iso}, to the minute and to the millisecond`, () => {
    for (const before of [MINUTE, 1]) {
      expect(at(deadline - before)).toMatchObject({ status: 'closing_soon', certainty: 'sure' })
      expect(at(deadline - before).changesAt).toBe(deadline)
    }
  })

  it('is closed from that instant on, for ever', () => {
    for (const after of [0, 1, MINUTE, 400 * 24 * HOUR]) {
      expect(at(deadline + after)).toEqual({
        status: 'closed',
        certainty: 'sure',
        deadlineOnly: false,
        changesAt: null,
      })
    }
  })
})

/** Day, time and instant of an opening. No time: the beginning of the day. */
const OPENINGS: [string, string, string | undefined, string][] = [
  [NEW_YORK, '2026-03-08', undefined, '2026-03-08T05:00:00Z'],
  [NEW_YORK, '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
  [NEW_YORK, '2026-03-09', undefined, '2026-03-09T04:00:00Z'],
  [NEW_YORK, '2026-11-01', undefined, '2026-11-01T04:00:00Z'],
  [NEW_YORK, '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
  [NEW_YORK, '2026-11-02', undefined, '2026-11-02T05:00:00Z'],
  [LONDON, '2026-03-29', undefined, '2026-03-29T00:00:00Z'],
  [LONDON, '2026-03-30', undefined, '2026-03-29T23:00:00Z'],
  [LONDON, '2026-10-25', undefined, '2026-10-24T23:00:00Z'],
  [LONDON, '2026-10-26', undefined, '2026-10-26T00:00:00Z'],
  [BERLIN, '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
  [BERLIN, '2026-03-30', undefined, '2026-03-29T22:00:00Z'],
  [BERLIN, '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  [BERLIN, '2026-10-26', undefined, '2026-10-25T23:00:00Z'],
  ['Asia/Tokyo', '2028-02-29', undefined, '2028-02-28T15:00:00Z'],
  ['Asia/Tokyo', '2027-01-01', undefined, '2026-12-31T15:00:00Z'],
  ['Pacific/Honolulu', '2027-01-01', undefined, '2027-01-01T10:00:00Z'],
]

describe.each(OPENINGS)('an opening in %s on %s at %s', (zone, text, time, iso) => {
  const opening = Date.parse(iso)
  // Far enough away that the end does not come near.
  const closes = day('2030-01-01', 'UTC')
  const at = (now: number) => statusOf(day(text, zone, time), closes, now)

  it(`opens soon until ${iso} and is open from then on`, () => {
    for (const before of [MINUTE, 1]) {
      expect(at(opening - before)).toMatchObject({ status: 'opens_soon', certainty: 'sure' })
      expect(at(opening - before).changesAt).toBe(opening)
    }
    for (const after of [0, 1, MINUTE]) {
      expect(at(opening + after)).toMatchObject({ status: 'open', certainty: 'sure' })
    }
  })
})

describe('a deadline on the applicant’s own clock', () => {
  const at = (iso: string) =>
    statusOf(null, day('2026-12-31', 'applicant', '17:00'), Date.parse(iso))

  it.each([
    ['2026-12-31T02:59:59.999Z', 'closing_soon', 'sure', '2026-12-31T03:00:00Z'],
    ['2026-12-31T03:00:00.000Z', 'closing_soon', 'likely', '2027-01-01T05:00:00Z'],
    ['2027-01-01T04:59:59.999Z', 'closing_soon', 'likely', '2027-01-01T05:00:00Z'],
    ['2027-01-01T05:00:00.000Z', 'closed', 'sure', null],
  ])('at %s is %s and %s: it passes first at UTC+14, last at UTC-12', (iso, status, sure, next) => {
    expect(at(iso)).toMatchObject({ status, certainty: sure })
    expect(at(iso).changesAt).toBe(next === null ? null : Date.parse(next))
  })

  it('of a whole day begins with the first place’s midnight and ends with the last’s', () => {
    const opens = instantsOf(
      {
        opens: day('2028-02-29', 'applicant'),
        closes: day('2028-02-29', 'applicant'),
        rolling: false,
      },
      'Asia/Tokyo',
    )
    expect(opens.opensEarliest).toBe(Date.parse('2028-02-28T10:00:00Z'))
    expect(opens.opensLatest).toBe(Date.parse('2028-02-29T12:00:00Z'))
    expect(opens.closesEarliest).toBe(Date.parse('2028-02-29T10:00:00Z'))
    expect(opens.closesLatest).toBe(Date.parse('2028-03-01T12:00:00Z'))
  })
})
