import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES, type Certainty } from './call.ts'
import { callStatus } from './call-status.ts'
import { nextDeadline } from './next-deadline.ts'
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
  const { status, certainty: how } = callStatus(instants, certainty, at(iso))
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
    const { status, certainty } = callStatus(forest, 'expected', at('2026-04-15T00:00:00Z'))
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
    expect(callStatus(deadline, 'announced', 0)).toEqual({
      status: 'open',
      certainty: 'likely',
      deadlineOnly: true,
      changesAt: 100 * DAY - SOON_MS,
    })
  })

  it('speaks of the deadline alone until it may have passed, and only if it was announced', () => {
    const vague = { ...none, closesEarliest: 100 * DAY, closesLatest: 200 * DAY }
    const alone = (certainty: Certainty, now: number) =>
      callStatus(vague, certainty, now).deadlineOnly
    expect(alone('announced', 0)).toBe(true)
    expect(alone('announced', 100 * DAY)).toBe(false)
    expect(alone('expected', 0)).toBe(false)
  })

  it('says rolling until an announced end comes near', () => {
    expect(callStatus({ ...none, rolling: true }, 'announced', 0)).toEqual({
      status: 'rolling',
      certainty: 'sure',
      deadlineOnly: false,
      changesAt: null,
    })
    const ends = { ...forest, rolling: true }
    expect(says(ends, '2026-04-15T00:00:00Z')).toBe('rolling sure')
    expect(says(ends, '2026-05-14T03:00:00Z')).toBe('closed sure')
  })

  it('says unknown of a call without dates, for ever', () => {
    expect(callStatus(none, 'unknown', 0)).toEqual({
      status: 'unknown',
      certainty: 'sure',
      deadlineOnly: false,
      changesAt: null,
    })
  })

  it('names the very next instant at which its answer changes', async () => {
    const bound = fc.option(fc.integer({ min: 0, max: 400 * DAY }), { nil: null })
    await fc.assert(
      fc.property(
        fc.tuple(bound, bound, bound, bound),
        fc.boolean(),
        fc.constantFrom(...CERTAINTIES),
        fc.integer({ min: -50 * DAY, max: 500 * DAY }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([a, b, c, d], rolling, certainty, now, share) => {
          const instants: CallInstants = {
            opensEarliest: a === null || b === null ? null : Math.min(a, b),
            opensLatest: a === null || b === null ? null : Math.max(a, b),
            closesEarliest: c === null || d === null ? null : Math.min(c, d),
            closesLatest: c === null || d === null ? null : Math.max(c, d),
            rolling,
          }
          const { changesAt, ...phase } = callStatus(instants, certainty, now)
          const end = changesAt ?? now + 1_000 * DAY
          const between = Math.min(end - 1, Math.floor(now + share * (end - now)))
          expect(callStatus(instants, certainty, between)).toMatchObject(phase)
          if (changesAt !== null) {
            const { changesAt: _, ...then } = callStatus(instants, certainty, changesAt)
            expect(then).not.toEqual(phase)
          }
        },
      ),
    )
  })
})

describe('nextDeadline', () => {
  const timed = (name: string, closes: number) => ({
    name,
    certainty: 'announced' as const,
    instants: { ...none, closesEarliest: closes, closesLatest: closes },
  })

  it('takes the nearest of many deadlines that have not passed', () => {
    const calls = [timed('third', 40 * DAY), timed('first', 5 * DAY), timed('second', 20 * DAY)]
    expect(nextDeadline(calls, 6 * DAY)?.call.name).toBe('second')
  })

  it('takes the last one when all have passed', () => {
    const calls = [timed('first', 5 * DAY), timed('last', 40 * DAY), timed('second', 20 * DAY)]
    expect(nextDeadline(calls, 50 * DAY)?.call.name).toBe('last')
  })

  it('has no answer without calls', () => {
    expect(nextDeadline([], 0)).toBeUndefined()
  })
})
