import { describe, expect, it } from 'vitest'
import { typedTime } from './typed-time.ts'

describe('typedTime', () => {
  const cases = [
    ['', ''],
    ['17:00', '17:00'],
    ['9:05', '09:05'],
    ['0900', '09:00'],
    ['９：３０', '09:30'],
    ['12', '12:00'],
    ['noon', '12:00'],
    ['正午', '12:00'],
    ['17時30分', '17:30'],
    ['5 p.m.', '17:00'],
    ['11am', '11:00'],
    ['24:00', '24:00'],
  ] as const
  for (const [typed, time] of cases) {
    it(`reads “${typed}” as ${time || 'no time'}`, () => expect(typedTime(typed)).toBe(time))
  }

  for (const typed of ['12 p.m.', '12am', '25:00', '24:01', '9:60', 'midnight', 'soon', '1:2']) {
    it(`does not guess at “${typed}”`, () => expect(typedTime(typed)).toBeUndefined())
  }
})
