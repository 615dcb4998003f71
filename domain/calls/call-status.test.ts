import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES, type Certainty } from './call.ts'
import { callStatus } from './call-status.ts'
import { type CallInstants, SOON_MS } from './status.ts'

const DAY = 86_400_000
const at = (iso: string) => Date.parse(iso)
const none: CallInstants = {
  opensEarliest: null,
  opensLatest: null,
  closesEarliest: null,
  closesLatest: null,
  rolling: false,
}
/** FOREST 2026: 27 March – 14 May, 12:00 noon in Japan. */
const forest: CallInstants = {
  ...none,
  opensEarliest: at('2026-03-26T15:00:00Z'),
  opensLatest: at('2026-03-26T15:00:00Z'),
  closesEarliest: at('2026-05-14T03:00:00Z'),
  closesLatest: at('2026-05-14T03:00:00Z'),
}
/** CREST 2026: early April – early June. */
const crest: CallInstants = {
  ...none,
  opensEarliest: at('2026-03-31T15:00:00Z'),
  opensLatest: at('2026-04-09T15:00:00Z'),
  closesEarliest: at('2026-06-01T15:00:00Z'),
  closesLatest: at('2026-06-10T15:00:00Z'),
}
const says = (instants: CallInstants, iso: string, certainty = 'announced' as const) => {
  const { status, certainty: how } = callStatus({ instants, certainty }, at(iso))
  return `${status} ${how}`
}

describe('callStatus', () => {
  it.each([
    ['2026-03-01T00:00:00Z', 'upcoming sure'],
    ['2026-03-12T14:59:59.999Z', 'upcoming sure'],
    ['2026-03-12T15:00:00Z', 'opens_soon sure'],
    ['2026-03-26T14:59:59.999Z', 'opens_soon sure'],
    ['2026-03-26T15:00:00Z', 'open sure'],
    ['2026-04-30T02:59:59.999Z', 'open sure'],
    ['2026-04-30T03:00:00Z', 'closing_soon sure'],
    ['2026-05-14T02:59:59.999Z', 'closing_soon sure'],
    ['2026-05-14T03:00:00Z', 'closed sure'],
  ])('at %s says of a dated call: %s', (iso, expected) => {
    expect(says(forest, iso)).toBe(expected)
  })

  it.each([
    ['2026-03-31T14:59:59Z', 'opens_soon sure'],
    ['2026-03-31T15:00:00Z', 'opens_soon likely'],
    ['2026-04-09T15:00:00Z', 'open sure'],
    ['2026-05-18T15:00:00Z', 'closing_soon sure'],
    ['2026-06-01T15:00:00Z', 'closing_soon likely'],
    ['2026-06-10T15:00:00Z', 'closed sure'],
  ])('at %s says of a vague call: %s', (iso, expected) => {
    expect(says(crest, iso)).toBe(expected)
  })

  it('is never sure of dates that nobody announced', () => {
    const { status, certainty } = callStatus(
      { instants: forest, certainty: 'expected' },
      at('2026-04-15T00:00:00Z'),
    )
    expect([status, certainty]).toEqual(['open', 'likely'])
  })

  it('does not call a whole half-year “opens soon”', () => {
    const half = {
      ...none,
      opensEarliest: at('2026-01-01T00:00:00Z'),
      opensLatest: at('2026-07-01T00:00:00Z'),
    }
    expect(says(half, '2026-02-01T00:00:00Z')).toBe('upcoming likely')
    expect(says(half, '2026-06-20T00:00:00Z')).toBe('opens_soon likely')
    expect(says(half, '2026-07-01T00:00:00Z')).toBe('open likely')
    expect(says(half, '2026-10-01T00:00:00Z')).toBe('unknown sure')
  })

  it('takes a deadline without an opening for open, but only likely', () => {
    const deadline = { ...none, closesEarliest: 100 * DAY, closesLatest: 100 * DAY }
    expect(callStatus({ instants: deadline, certainty: 'announced' }, 0)).toEqual({
      status: 'open',
      certainty: 'likely',
      deadlineOnly: true,
      changesAt: 100 * DAY - SOON_MS,
    })
  })

  it('speaks of the deadline alone until it may have passed, and only if it was announced', () => {
    const vague = { ...none, closesEarliest: 100 * DAY, closesLatest: 200 * DAY }
    const alone = (certainty: Certainty, now: number) =>
      callStatus({ instants: vague, certainty }, now).deadlineOnly
    expect(alone('announced', 0)).toBe(true)
    expect(alone('announced', 100 * DAY)).toBe(false)
    expect(alone('expected', 0)).toBe(false)
  })

  it('says rolling until an announced end comes near', () => {
    expect(callStatus({ instants: { ...none, rolling: true }, certainty: 'announced' }, 0)).toEqual(
      {
        status: 'rolling',
        certainty: 'sure',
        deadlineOnly: false,
        changesAt: null,
      },
    )
    const ends = { ...forest, rolling: true }
    expect(says(ends, '2026-04-15T00:00:00Z')).toBe('rolling sure')
    expect(says(ends, '2026-05-14T03:00:00Z')).toBe('closed sure')
  })

  it('says unknown of a call without dates, for ever', () => {
    expect(callStatus({ instants: none, certainty: 'unknown' }, 0)).toEqual({
      status: 'unknown',
      certainty: 'sure',
      deadlineOnly: false,
      changesAt: null,
    })
  })

  it('waits at most 90 days for the end of a call that nobody announced', () => {
    const opened = { ...none, opensEarliest: 0, opensLatest: 0 }
    const asked = (now: number) => callStatus({ instants: opened, certainty: 'announced' }, now)
    expect(asked(0)).toMatchObject({ status: 'open', certainty: 'likely', changesAt: 90 * DAY })
    expect(asked(90 * DAY - 1)).toMatchObject({ status: 'open', deadlineOnly: false })
    expect(asked(90 * DAY)).toMatchObject({ status: 'unknown', certainty: 'sure', changesAt: null })
  })

  it('takes bounds of up to 31 days for near at their first day, wider ones at their last', () => {
    const opensOver = (days: number) => ({
      instants: { ...none, opensEarliest: 100 * DAY, opensLatest: (100 + days) * DAY },
      certainty: 'announced' as const,
    })
    expect(callStatus(opensOver(31), 86 * DAY).status).toBe('opens_soon')
    expect(callStatus(opensOver(31), 86 * DAY - 1).status).toBe('upcoming')
    expect(callStatus(opensOver(32), 86 * DAY).status).toBe('upcoming')
    expect(callStatus(opensOver(32), 118 * DAY).status).toBe('opens_soon')
    expect(callStatus(opensOver(32), 118 * DAY - 1).status).toBe('upcoming')
  })

  it('is open and likely, not “deadline ahead”, inside the bounds of a wide lone deadline', () => {
    const wide = { ...none, closesEarliest: 100 * DAY, closesLatest: 200 * DAY }
    const asked = (now: number) => callStatus({ instants: wide, certainty: 'announced' }, now)
    expect(asked(99 * DAY)).toMatchObject({ deadlineOnly: true, changesAt: 100 * DAY })
    expect(asked(100 * DAY)).toMatchObject({ status: 'open', deadlineOnly: false })
  })

  it('says rolling only once a rolling call has opened', () => {
    const later = { ...none, opensEarliest: 100 * DAY, opensLatest: 100 * DAY, rolling: true }
    expect(callStatus({ instants: later, certainty: 'announced' }, 0).status).toBe('upcoming')
    expect(callStatus({ instants: later, certainty: 'announced' }, 100 * DAY)).toMatchObject({
      status: 'rolling',
      certainty: 'sure',
      changesAt: null,
    })
  })

  it.each(['tentative', 'expected', 'unknown'] as const)(
    'is at most likely when %s',
    (certainty) => {
      for (const now of [
        0,
        at('2026-03-20T00:00:00Z'),
        at('2026-05-01T00:00:00Z'),
        at('2026-06-01'),
      ]) {
        expect(callStatus({ instants: forest, certainty }, now).certainty).toBe('likely')
      }
      const rolling = { ...none, rolling: true }
      expect(callStatus({ instants: rolling, certainty }, 0).certainty).toBe('likely')
    },
  )

  const bound = fc.option(fc.integer({ min: 0, max: 400 * DAY }), { nil: null })
  const anyInstants = fc.record({
    opensEarliest: bound,
    opensLatest: bound,
    closesEarliest: bound,
    closesLatest: bound,
    rolling: fc.boolean(),
  })
  const inOrder = (instants: CallInstants): CallInstants => {
    const { opensEarliest: a, opensLatest: b, closesEarliest: c, closesLatest: d } = instants
    return {
      opensEarliest: a === null || b === null ? null : Math.min(a, b),
      opensLatest: a === null || b === null ? null : Math.max(a, b),
      closesEarliest: c === null || d === null ? null : Math.min(c, d),
      closesLatest: c === null || d === null ? null : Math.max(c, d),
      rolling: instants.rolling,
    }
  }

  it.each([
    ['bounds in order', anyInstants.map(inOrder)],
    ['bounds in any order, or only one of two', anyInstants],
  ])(
    'names the very next instant at which its answer changes, with %s',
    async (_name, arbitrary) => {
      await fc.assert(
        fc.property(
          arbitrary,
          fc.constantFrom(...CERTAINTIES),
          fc.integer({ min: -50 * DAY, max: 500 * DAY }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (instants, certainty, now, share) => {
            const call = { instants, certainty }
            const { changesAt, ...phase } = callStatus(call, now)
            const end = changesAt ?? now + 1_000 * DAY
            const between = Math.min(end - 1, Math.floor(now + share * (end - now)))
            for (const held of [between, end - 1]) {
              expect(callStatus(call, held)).toMatchObject(phase)
            }
            if (changesAt !== null) {
              expect(changesAt).toBeGreaterThan(now)
              const { changesAt: _, ...then } = callStatus(call, changesAt)
              expect(then).not.toEqual(phase)
            }
          },
        ),
        { numRuns: 2_000 },
      )
    },
  )
})
