// What is said of a call is read back to the same meaning.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay, daysInMonth } from './calendar-day.ts'
import type { Call, VagueDate } from './call.ts'
import { instantsOf } from './call-instants.ts'
import { parseCall } from './parse-call.ts'
import { precisionOf } from './precision.ts'
import { sayCall } from './say-call.ts'

type Meaning = Pick<Call, 'opens' | 'closes' | 'certainty' | 'rolling'>

/** Fewer where each changed expression of the code is tried. */
const RUNS = process.env.MUTATION ? 20 : 1_000

const AGENCY = 'Asia/Tokyo'
const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'Europe/London',
  'Europe/Brussels',
  'UTC',
  'aoe',
  'applicant',
  'Asia/Seoul',
  'Etc/GMT+3',
] as const

/** Bounds of every kind, in 2026. */
const span = fc
  .tuple(
    fc.constantFrom(
      'day',
      'third',
      'month',
      'season',
      'quarter',
      'half',
      'year',
      'part',
      'winter',
      'fiscal',
    ),
    fc.nat(11),
    fc.nat(27),
  )
  .map(([kind, month, day]): [string, string] => {
    const months = (from: number, count: number): [string, string] => {
      const [year, last] = [2026 + Math.floor((from - 1) / 12), from + count - 1]
      const end = { year: 2026 + Math.floor((last - 1) / 12), month: ((last - 1) % 12) + 1 }
      return [
        calendarDay(year, ((from - 1) % 12) + 1, 1),
        calendarDay(end.year, end.month, daysInMonth(end.year, end.month)),
      ]
    }
    const m = month + 1
    const last = daysInMonth(2026, m)
    const third = [
      [1, 10],
      [11, 20],
      [21, last],
    ][day % 3] ?? [1, 10]
    switch (kind) {
      case 'day':
        return [calendarDay(2026, m, day + 1), calendarDay(2026, m, day + 1)]
      case 'third':
        return [calendarDay(2026, m, third[0] ?? 1), calendarDay(2026, m, third[1] ?? 10)]
      case 'part':
        return [calendarDay(2026, m, 11), calendarDay(2026, m, last)]
      case 'month':
        return months(m, 1)
      case 'season':
        return months([3, 6, 9][month % 3] ?? 3, 3)
      case 'winter':
        return months(12, 3)
      case 'quarter':
        return months([1, 4, 7, 10][month % 4] ?? 1, 3)
      case 'half':
        return months([1, 4, 7, 10][month % 4] ?? 1, 6)
      case 'fiscal':
        return months(4, 12)
      default:
        return months(1, 12)
    }
  })

const clock = fc.constantFrom(
  undefined,
  undefined,
  '00:00',
  '09:00',
  '12:00',
  '17:30',
  '23:59',
  '24:00',
)

const date = fc
  .tuple(span, clock, fc.option(fc.constantFrom(...ZONES), { nil: undefined }))
  .map(([[earliest, latest], time, zone]): VagueDate => {
    const precision = precisionOf(earliest, latest)
    return {
      earliest,
      latest,
      precision: time && precision === 'day' ? 'minute' : precision,
      ...(time && { time }),
      ...((zone || time) && { zone: zone ?? AGENCY }),
    }
  })

const meaning = fc
  .tuple(
    fc.option(date),
    fc.option(date),
    fc.constantFrom('announced' as const, 'tentative' as const, 'expected' as const),
    fc.boolean(),
  )
  .map(([opens, closes, certainty, rolling]): Meaning => {
    // Nothing opens at the end of a day.
    const first = opens?.time === '24:00' ? { ...opens, time: '00:00' } : opens
    const inOrder = !first || !closes || closes.latest >= first.earliest
    const last = inOrder ? closes : null
    const dated = first !== null || last !== null
    const how = dated ? certainty : rolling ? 'announced' : 'unknown'
    return { opens: first, closes: last, certainty: how, rolling }
  })

/** The same bounds on the same clock, however its zone is called. */
function compared({ opens, closes, certainty, rolling }: Meaning) {
  const days = [opens, closes].map(
    (one) => one && [one.earliest, one.latest, one.precision, one.time],
  )
  return { days, certainty, rolling, instants: instantsOf({ opens, closes, rolling }, AGENCY) }
}

describe('what is said of a call', () => {
  it.each(['en', 'ja'] as const)('is read back to the same meaning in %s', (lang) => {
    fc.assert(
      fc.property(meaning, (call) => {
        const said = sayCall(call, lang, AGENCY)
        const parsed = parseCall(said, { lang, year: 2026, zone: AGENCY })
        expect({ said, ...compared(parsed) }).toEqual({ said, ...compared(call) })
        expect({ said, unclear: parsed.unclear }).toEqual({ said, unclear: [] })
      }),
      { numRuns: RUNS },
    )
  })

  it.each(['en', 'ja'] as const)(
    'keeps its meaning beside the reader’s own clock in %s',
    (lang) => {
      fc.assert(
        fc.property(
          meaning,
          fc.constantFrom('Europe/Berlin', 'America/New_York'),
          (call, reader) => {
            const said = sayCall(call, lang, AGENCY, reader)
            const parsed = parseCall(said, { lang, year: 2026, zone: AGENCY })
            expect({ said, ...compared(parsed) }).toEqual({ said, ...compared(call) })
          },
        ),
        { numRuns: RUNS },
      )
    },
  )
})
