import { describe, expect, it } from 'vitest'
import { exactDay, withDay, withPrecision, withTime, withZone } from './vague-day.ts'

describe('withPrecision', () => {
  const cases = [
    ['day', '2026-04-05', '2026-04-05'],
    ['third', '2026-04-01', '2026-04-10'],
    ['month', '2026-04-01', '2026-04-30'],
    ['season', '2026-03-01', '2026-05-31'],
    ['quarter', '2026-04-01', '2026-06-30'],
    ['half', '2026-01-01', '2026-06-30'],
    ['year', '2026-01-01', '2026-12-31'],
  ] as const
  for (const [precision, earliest, latest] of cases) {
    it(`takes the ${precision} around 5 April`, () => {
      const date = withPrecision(exactDay('2026-04-05'), precision)
      expect(date).toEqual({ earliest, latest, precision })
    })
  }

  it('takes the last third of February to its last day', () => {
    const date = withPrecision(exactDay('2028-02-25'), 'third')
    expect([date.earliest, date.latest]).toEqual(['2028-02-21', '2028-02-29'])
  })

  it('takes the winter across the turn of the year', () => {
    expect(withPrecision(exactDay('2026-01-15'), 'season').earliest).toBe('2025-12-01')
    expect(withPrecision(exactDay('2026-12-15'), 'season').latest).toBe('2027-02-28')
  })

  it('drops the time of day when the day is no longer known', () => {
    const date = withPrecision(withTime(exactDay('2026-04-05'), '12:00'), 'month')
    expect(date).not.toHaveProperty('time')
  })

  it('leaves a day that is still being typed alone', () => {
    expect(withPrecision(exactDay(''), 'month')).toEqual({
      earliest: '',
      latest: '',
      precision: 'month',
    })
  })
})

describe('editing a date', () => {
  it('moves both bounds of an exact day together, and one bound of a vague one', () => {
    expect(withDay(exactDay('2026-04-05'), 'earliest', '2026-04-06').latest).toBe('2026-04-06')
    const month = withPrecision(exactDay('2026-04-05'), 'month')
    expect(withDay(month, 'latest', '2026-04-20')).toMatchObject({
      earliest: '2026-04-01',
      latest: '2026-04-20',
    })
  })

  it('is exact to the minute while it has a time', () => {
    const timed = withTime(exactDay('2026-04-05'), '12:00')
    expect(timed).toMatchObject({ precision: 'minute', time: '12:00' })
    expect(withTime(timed, '')).toEqual(exactDay('2026-04-05'))
  })

  it('has no zone rather than an empty one', () => {
    expect(withZone(withZone(exactDay('2026-04-05'), 'aoe'), '')).toEqual(exactDay('2026-04-05'))
  })
})
