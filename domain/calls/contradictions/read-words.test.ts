import { describe, expect, it } from 'vitest'
import { CALL, day } from './contradiction-sample.test-data.ts'
import { parseOnce } from './parse-once.ts'
import { readWords } from './read-words.ts'

const zone = 'Asia/Tokyo'
const dateless = {
  opens: null,
  closes: null,
  cycle: '',
  words: { en: 'Deadline: 14 May', ja: ' ' },
}
const deadlines = (call: Parameters<typeof readWords>[0], today?: string) =>
  readWords(call, 'en', today ? { zone, today } : { zone }).map(({ closes }) => closes?.earliest)

describe('words that name no year', () => {
  it('are read in those of the dates, then in that of the cycle', () => {
    const dated = { ...dateless, opens: day('2025-12-01'), closes: day('2026-05-14') }
    expect(deadlines({ ...dated, cycle: '2027' }, '2030-01-01')).toEqual([
      '2025-05-14',
      '2026-05-14',
      '2027-05-14',
    ])
    expect(deadlines({ ...dateless, cycle: '2026' }, '2030-01-01')).toEqual(['2026-05-14'])
  })

  it('are read in the present year where nothing else names one', () => {
    expect(deadlines(dateless, '2027-03-01')).toEqual(['2027-05-14'])
    expect(deadlines(dateless)).toEqual(['2000-05-14'])
  })
})

it('spaces are no words', () => {
  expect(readWords(dateless, 'ja', { zone })).toEqual([])
})

describe('what was read once', () => {
  const read = (year: number) => parseOnce(CALL.words.en, { lang: 'en', year, zone })

  it('is kept for the next time, and beside what is read after it', () => {
    const first = read(2026)
    read(2027)
    expect(read(2026)).toBe(first)
  })

  it('is not kept for ever', () => {
    const first = read(2026)
    for (let year = 3000; year < 3500; year++) parseOnce('', { lang: 'en', year, zone })
    expect(read(2026)).not.toBe(first)
    expect(read(2026)).toEqual(first)
  })
})
