import { describe, expect, it } from 'vitest'
import { newCall } from './new-call.ts'
import { setDate } from './set-date.ts'
import { exactDay } from './vague-day.ts'

const day = exactDay('2026-05-14')

describe('setDate', () => {
  it('makes a call announced of which nothing was known', () => {
    expect(setDate(newCall('a', '2026'), 'closes', day)).toMatchObject({
      closes: day,
      certainty: 'announced',
    })
  })

  it('leaves a certainty alone that was said, and the words always', () => {
    const words = { en: 'Mid-May, tentative', ja: '' }
    const call = { ...newCall('a', '2026'), words, certainty: 'tentative' as const }
    expect(setDate(call, 'opens', day)).toMatchObject({ words, certainty: 'tentative' })
  })

  it('confirms the date that it sets, and only that', () => {
    const rolledOver = {
      ...newCall('a', '2026'),
      certainty: 'expected' as const,
      unconfirmed: ['opens' as const, 'closes' as const],
    }
    const half = setDate(rolledOver, 'opens', day)
    expect(half.unconfirmed).toEqual(['closes'])
    expect(setDate(half, 'closes', null)).not.toHaveProperty('unconfirmed')
  })
})
