import { describe, expect, it } from 'vitest'
import { type VagueDate, vagueDate } from '@/domain/calls/call.ts'
import { chooseWay, outcomeOf, pick, startPicker, type Way } from './picker-state.ts'
import { numberOf } from './pieces.ts'

const NEAR = '2026-04-15'
const empty = startPicker(null, NEAR)
const picked = (way: Way, ...days: string[]) =>
  days.reduce(
    (picker, day) => pick(picker, numberOf(way === 'span' ? 'day' : (way as 'day'), day)),
    chooseWay(empty, way),
  )

describe('the picker', () => {
  it('opens where the date is and gives it back unchanged', () => {
    const dates: VagueDate[] = [
      { earliest: '2026-05-14', latest: '2026-05-14', precision: 'minute', time: '12:00' },
      { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third', zone: 'aoe' },
      { earliest: '2026-04-01', latest: '2027-03-31', precision: 'year' },
      { earliest: '2026-04-03', latest: '2026-06-20', precision: 'season' },
      { earliest: '2026-04-21', latest: '2026-04-30', precision: 'third', time: '17:00' },
    ]
    for (const date of dates) {
      expect(outcomeOf(startPicker(date, NEAR))).toEqual({ ok: true, date })
    }
  })

  it('opens near a day when there is no date, and asks for one', () => {
    expect(empty.at).toBe(numberOf('day', NEAR))
    expect(outcomeOf(empty)).toEqual({ ok: false, why: 'nothing' })
  })

  it('takes a piece of each kind', () => {
    for (const [way, earliest, latest] of [
      ['day', '2026-05-14', '2026-05-14'],
      ['third', '2026-05-11', '2026-05-20'],
      ['season', '2026-03-01', '2026-05-31'],
    ] as const) {
      const outcome = outcomeOf(picked(way, '2026-05-14'))
      expect(outcome).toEqual({ ok: true, date: { earliest, latest, precision: way } })
      if (outcome.ok) expect(vagueDate.safeParse(outcome.date).success).toBe(true)
    }
  })

  it('takes a span by its first and its last day', () => {
    expect(outcomeOf(picked('span', '2026-04-03'))).toEqual({ ok: false, why: 'last_day' })
    expect(outcomeOf(picked('span', '2026-04-20', '2026-04-03'))).toEqual({
      ok: true,
      date: { earliest: '2026-04-03', latest: '2026-04-20', precision: 'month' },
    })
  })

  it('turns what was picked into the piece around it', () => {
    const month = chooseWay(picked('day', '2026-05-14'), 'month')
    expect(month.picked).toMatchObject({ earliest: '2026-05-01', latest: '2026-05-31' })
    expect(chooseWay(empty, 'month').picked).toBeNull()
  })

  it('takes a time that is clear, and says which is not', () => {
    const day = { ...picked('day', '2026-05-14'), time: '5 pm', zone: 'Europe/London' }
    const on = { earliest: '2026-05-14', latest: '2026-05-14', precision: 'minute' }
    expect(outcomeOf(day)).toEqual({
      ok: true,
      date: { ...on, time: '17:00', zone: 'Europe/London' },
    })
    expect(outcomeOf({ ...day, time: '12 pm' })).toEqual({ ok: false, why: 'time' })
    const month = outcomeOf(chooseWay(day, 'month'))
    expect(month.ok && month.date).toMatchObject({ precision: 'month', time: '17:00' })
  })

  it('can say that nothing is announced', () => {
    expect(outcomeOf(chooseWay(picked('day', '2026-05-14'), 'none'))).toEqual({
      ok: true,
      date: null,
    })
  })
})
