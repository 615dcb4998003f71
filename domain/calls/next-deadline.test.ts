import { describe, expect, it } from 'vitest'
import { instantsOf } from './call-instants.ts'
import { nextByScheme } from './next-by-scheme.ts'
import { nextDeadline } from './next-deadline.ts'
import { parseCall } from './parse-call.ts'
import type { CallInstants } from './status.ts'

const DAY = 86_400_000
const none: CallInstants = {
  opensEarliest: null,
  opensLatest: null,
  closesEarliest: null,
  closesLatest: null,
  rolling: false,
}
const timed = (name: string, instants: Partial<CallInstants>) => ({
  name,
  certainty: 'announced' as const,
  instants: { ...none, ...instants },
})
const closing = (name: string, day: number) =>
  timed(name, { closesEarliest: day * DAY, closesLatest: day * DAY })
const opening = (name: string, day: number) =>
  timed(name, { opensEarliest: day * DAY, opensLatest: day * DAY })

describe('nextDeadline', () => {
  it('takes the nearest of many deadlines that have not passed', () => {
    const calls = [closing('third', 40), closing('first', 5), closing('second', 20)]
    expect(nextDeadline(calls, 6 * DAY)?.call.name).toBe('second')
  })

  it('takes the last one when all have passed', () => {
    const calls = [closing('first', 5), closing('last', 40), closing('second', 20)]
    expect(nextDeadline(calls, 50 * DAY)?.call.name).toBe('last')
  })

  it('has no answer without calls', () => {
    expect(nextDeadline([], 0)).toBeUndefined()
  })

  it('prefers what can be missed, then what is open, then what is to come', () => {
    const ladder = [
      closing('closing soon', 110),
      timed('open', {
        opensEarliest: 0,
        opensLatest: 0,
        closesEarliest: 300 * DAY,
        closesLatest: 300 * DAY,
      }),
      timed('rolling', { rolling: true }),
      opening('opens soon', 105),
      opening('upcoming', 200),
      timed('unknown', {}),
      closing('closed', 90),
    ]
    for (let from = 0; from < ladder.length; from++) {
      const rest = ladder.slice(from)
      expect(nextDeadline(rest.toReversed(), 100 * DAY)?.call.name).toBe(rest[0]?.name)
    }
  })

  it('takes the nearest of several openings, and an exact deadline before a missing one', () => {
    expect(nextDeadline([opening('later', 90), opening('sooner', 60)], 0)?.call.name).toBe('sooner')
    const opened = (name: string, more: Partial<CallInstants>) =>
      timed(name, { opensEarliest: 0, opensLatest: 0, ...more })
    const dated = opened('dated', { closesEarliest: 80 * DAY, closesLatest: 80 * DAY })
    const calls = [opened('endless', {}), dated]
    expect(nextDeadline(calls, DAY)?.call.name).toBe('dated')
    expect(nextDeadline(calls.toReversed(), DAY)?.call.name).toBe('dated')
  })

  it('keeps to the written order among equals', () => {
    expect(nextDeadline([timed('a', {}), timed('b', {})], 0)?.call.name).toBe('a')
  })

  it('says when another call takes over, not only when its own status changes', () => {
    const long = timed('long', {
      opensEarliest: 0,
      opensLatest: 0,
      closesEarliest: 300 * DAY,
      closesLatest: 300 * DAY,
    })
    const short = timed('short', {
      opensEarliest: 20 * DAY,
      opensLatest: 20 * DAY,
      closesEarliest: 50 * DAY,
      closesLatest: 50 * DAY,
    })
    const before = nextDeadline([long, short], 10 * DAY)
    expect(before?.call.name).toBe('long')
    expect(before?.status.changesAt).toBe(20 * DAY)
    expect(nextDeadline([long, short], 20 * DAY)?.call.name).toBe('short')
  })

  it('never changes again when nothing does', () => {
    expect(nextDeadline([timed('a', {}), closing('b', 5)], 6 * DAY)?.status.changesAt).toBeNull()
  })
})

describe('HFSP’s 2027 award cycle, with two schemes of three deadlines each', () => {
  const GRANTS = 'Research Grants'
  const FELLOWSHIPS = 'Postdoctoral Fellowships'
  const calls = (
    [
      [GRANTS, 'registration', 'Deadline: March 17, 2026, 9:00 AM (Eastern Time)'],
      [GRANTS, 'letter_of_intent', 'Deadline: March 26, 2026, 9:00 AM (Eastern Time)'],
      [GRANTS, 'full_proposal', 'Deadline: Mid-September 2026'],
      [FELLOWSHIPS, 'registration', 'Deadline: May 5, 2026, 9:00 AM (Eastern Time)'],
      [FELLOWSHIPS, 'letter_of_intent', 'Deadline: May 12, 2026, 9:00 AM (Eastern Time)'],
      [FELLOWSHIPS, 'full_proposal', 'Deadline: September 24, 2026, 9:00 AM (Eastern Time)'],
    ] as const
  ).map(([label, stage, words]) => {
    const meaning = parseCall(words, { lang: 'en', year: 2026, zone: 'Europe/Paris' })
    const { certainty } = meaning
    return { label, stage, certainty, instants: instantsOf(meaning, 'Europe/Paris') }
  })
  const nextOf = (label: string, iso: string) => {
    const found = nextByScheme(calls, Date.parse(iso)).find((next) => next.label === label)
    return found && `${found.call.stage} ${found.status.status}`
  }

  // 9:00 in New York is 13:00 UTC after 8 March.
  it.each([
    ['2026-03-17T12:59:59.999Z', 'registration closing_soon', 'registration open'],
    ['2026-03-17T13:00:00.000Z', 'letter_of_intent closing_soon', 'registration open'],
    ['2026-03-26T12:59:59.999Z', 'letter_of_intent closing_soon', 'registration open'],
    ['2026-03-26T13:00:00.000Z', 'full_proposal open', 'registration open'],
    ['2026-04-21T13:00:00.000Z', 'full_proposal open', 'registration closing_soon'],
    ['2026-05-05T13:00:00.000Z', 'full_proposal open', 'letter_of_intent closing_soon'],
    ['2026-05-12T13:00:00.000Z', 'full_proposal open', 'full_proposal open'],
    ['2026-09-24T12:59:59.999Z', 'full_proposal closed', 'full_proposal closing_soon'],
    ['2026-09-24T13:00:00.000Z', 'full_proposal closed', 'full_proposal closed'],
  ])('at %s its grants are at %s, its fellowships at %s', (iso, grants, fellowships) => {
    expect(nextOf(GRANTS, iso)).toBe(grants)
    expect(nextOf(FELLOWSHIPS, iso)).toBe(fellowships)
  })

  it('puts the scheme first whose deadline comes first', () => {
    const order = (iso: string) => nextByScheme(calls, Date.parse(iso)).map(({ label }) => label)
    expect(order('2026-03-20T00:00:00Z')).toEqual([GRANTS, FELLOWSHIPS])
    expect(order('2026-04-25T00:00:00Z')).toEqual([FELLOWSHIPS, GRANTS])
    expect(order('2026-07-01T00:00:00Z')).toEqual([GRANTS, FELLOWSHIPS])
  })

  it('gives each scheme all of its calls', () => {
    const [first, second] = nextByScheme(calls, 0)
    expect([first?.calls.length, second?.calls.length]).toEqual([3, 3])
  })

  it('knows no scheme of a program without calls', () => {
    expect(nextByScheme([], 0)).toEqual([])
  })
})
