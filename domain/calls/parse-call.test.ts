import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { vagueDate } from './call.ts'
import { parseCall } from './parse-call.ts'

/** 2026-04-01..2026-04-10 third, or 2026-05-14 12:00 Asia/Tokyo; "-" for none. */
function short(date: VagueDate | null): string {
  if (!date) return '-'
  const days = date.earliest === date.latest ? date.earliest : `${date.earliest}..${date.latest}`
  const precision =
    date.precision === 'day' || date.precision === 'minute' ? '' : ` ${date.precision}`
  return `${days}${precision}${date.time ? ` ${date.time} ${date.zone}` : ''}`
}

function read(words: string, lang: 'en' | 'ja'): string {
  const { opens, closes, certainty, rolling, unclear, further } = parseCall(words, {
    lang,
    year: 2026,
    zone: 'Asia/Tokyo',
  })
  const notes = [certainty, rolling ? 'rolling' : '', ...unclear.map((text) => `?${text}`)]
  return [
    short(opens),
    '>',
    short(closes),
    ...further.map((round) => `& ${short(round.opens)} > ${short(round.closes)}`),
    ...notes.filter((note) => note !== 'announced' && note !== ''),
  ].join(' ')
}

// What is not said otherwise is 2026 and announced; "?" marks what was not understood.
const ENGLISH: readonly (readonly [string, string])[] = [
  // The phrases of the list of April 2026.
  ['Early April – Early June', '2026-04-01..2026-04-10 third > 2026-06-01..2026-06-10 third'],
  [
    'Planned for the first half of 2026 (Details to be announced)',
    '2026-01-01..2026-06-30 half > - tentative',
  ],
  [
    'Scheduled for mid-April (typically between April and May)',
    '2026-04-11..2026-04-20 third > - tentative',
  ],
  [
    'In preparation (typically between March and June)',
    '2026-03-01..2026-03-31 month > 2026-06-01..2026-06-30 month expected',
  ],
  [
    'Deadline at the end of March; next round to be announced (typically between December and March)',
    '- > 2026-03-21..2026-03-31 third',
  ],
  [
    'Early April to late May (tentative)',
    '2026-04-01..2026-04-10 third > 2026-05-21..2026-05-31 third tentative',
  ],
  ['March 27- May 14, at 12:00 noon (JST)', '2026-03-27 > 2026-05-14 12:00 Asia/Tokyo'],
  ['Depends on programs', '- > - unknown'],
  ['mid-April to mid-June 2026', '2026-04-11..2026-04-20 third > 2026-06-11..2026-06-20 third'],
  ['March 13 – May 19, at 12:00 noon (JST)', '2026-03-13 > 2026-05-19 12:00 Asia/Tokyo'],
  ['scheduled to begin in late April (tentative)', '2026-04-21..2026-04-30 third > - tentative'],
  [
    'Deadline to obtain Applicant Registration Number: March 17, 2026, 9:00 AM (Eastern Time)',
    '- > 2026-03-17 09:00 America/New_York',
  ],
  ['Full Proposal submission deadline: Mid-September 2026', '- > 2026-09-11..2026-09-20 third'],
  // Days and ranges.
  ['Deadline: 14 May 2026', '- > 2026-05-14'],
  ['Deadline: May 14th, 2026', '- > 2026-05-14'],
  ['Deadline: 14th of May', '- > 2026-05-14'],
  ['Deadline: 2026-05-14', '- > 2026-05-14'],
  ['Deadline: 14.5.2026', '- > 2026-05-14'],
  ['Due Thursday, 14 May 2026', '- > 2026-05-14'],
  ['Opens 1 April', '2026-04-01 > -'],
  ['1–15 April 2026', '2026-04-01 > 2026-04-15'],
  ['April 1–15, 2026', '2026-04-01 > 2026-04-15'],
  ['1 April to 14 May 2027', '2027-04-01 > 2027-05-14'],
  ['from 1 April until 14 May', '2026-04-01 > 2026-05-14'],
  ['between 1 April and 14 May', '2026-04-01 > 2026-05-14'],
  [
    'opens between 1 and 10 April, closes between 1 and 10 June 2026',
    '2026-04-01..2026-04-10 third > 2026-06-01..2026-06-10 third',
  ],
  [
    'Opens Monday, April 6, 2026; closes Friday 15 May 2026 at 5 p.m. (Brussels time)',
    '2026-04-06 > 2026-05-15 17:00 Europe/Brussels',
  ],
  ['December 1 to January 15, 2027', '2026-12-01 > 2027-01-15'],
  ['October – February', '2026-10-01..2026-10-31 month > 2027-02-01..2027-02-28 month'],
  // Vague dates.
  ['April', '2026-04-01..2026-04-30 month > -'],
  ['beginning of May', '2026-05-01..2026-05-10 third > -'],
  ['mid-to-late April', '2026-04-11..2026-04-30 month > -'],
  ['last day of February 2028, deadline', '- > 2028-02-29'],
  ['spring 2026', '2026-03-01..2026-05-31 season > -'],
  ['Autumn 2026', '2026-09-01..2026-11-30 season > -'],
  ['Q1 2026 to Q3 2026', '2026-01-01..2026-03-31 quarter > 2026-07-01..2026-09-30 quarter'],
  ['second half of 2026', '2026-07-01..2026-12-31 half > -'],
  ['first half of FY2026', '2026-04-01..2026-09-30 half > -'],
  ['Expected in FY2026', '2026-04-01..2027-03-31 year > - expected'],
  ['around May', '2026-05-01..2026-05-31 month > - tentative'],
  ['Anticipated: June 2026', '2026-06-01..2026-06-30 month > - expected'],
  ['Every year in April', '2026-04-01..2026-04-30 month > -'],
  // Times and zones.
  ['Deadline: May 14, 2026, 17:00 UTC+9', '- > 2026-05-14 17:00 Asia/Tokyo'],
  ['by 2026-05-14 24:00 anywhere on earth', '- > 2026-05-14 24:00 aoe'],
  ["Due 5:00 PM applicant's local time on 2 June 2026", '- > 2026-06-02 17:00 applicant'],
  ['closes 16 June 2026, 4pm UK time', '- > 2026-06-16 16:00 Europe/London'],
  ['Deadline: noon, 14 May', '- > 2026-05-14 12:00 Asia/Tokyo'],
  ['Deadline 14 May, 9.30 am', '- > 2026-05-14 09:30 Asia/Tokyo'],
  // No date by intention.
  ['Applications are accepted at any time', '- > - rolling'],
  ['Open until filled', '- > - rolling'],
  ['Rolling, until 14 May 2026', '- > 2026-05-14 rolling'],
  ['To be announced', '- > - unknown'],
  ['Details forthcoming', '- > - unknown'],
  // Never a confident wrong date.
  ['14 May 2026', '- > - unknown ?14 May 2026'],
  ['Deadline: 30 February 2026', '- > - unknown ?30 February 2026'],
  ['Deadline: 3/4/2026', '- > - unknown ?3/4/2026'],
  ['closes Friday 14 May 2026', '- > - unknown ?Friday 14 May 2026'],
  ['14 May – 1 April 2026', '- > - unknown ?14 May – 1 April 2026'],
  ['not before 1 May 2026', '- > - unknown ?not before 1 May 2026'],
  ['postponed from 3 May to 5 June', '- > - unknown ?from 3 May to 5 June'],
  ['next round: April 2027', '2027-04-01..2027-04-30 month > -'],
  ['2026', '- > - unknown ?2026'],
  ['nothing like a date', '- > - unknown ?nothing like a date'],
  ['Deadline: 1 April and 1 October', '- > 2026-04-01 & - > 2026-10-01'],
]

const JAPANESE: readonly (readonly [string, string])[] = [
  ['4月上旬～6月上旬', '2026-04-01..2026-04-10 third > 2026-06-01..2026-06-10 third'],
  ['2026年4月1日（水）～5月14日（木）正午', '2026-04-01 > 2026-05-14 12:00 Asia/Tokyo'],
  ['令和8年4月1日から5月14日17時まで', '2026-04-01 > 2026-05-14 17:00 Asia/Tokyo'],
  [
    '公募期間：2026年3月27日(金)～5月14日(木)12:00（日本時間）',
    '2026-03-27 > 2026-05-14 12:00 Asia/Tokyo',
  ],
  ['公募開始：4月1日、締切：5月14日', '2026-04-01 > 2026-05-14'],
  ['4月1日公募開始、5月14日締切', '2026-04-01 > 2026-05-14'],
  ['4月1～15日', '2026-04-01 > 2026-04-15'],
  ['２０２６年４月１日～', '2026-04-01 > -'],
  ['5月14日まで', '- > 2026-05-14'],
  ['5/14締切', '- > 2026-05-14'],
  ['2026/4/1-2026/5/14', '2026-04-01 > 2026-05-14'],
  ['2026年4月末日必着', '- > 2026-04-30'],
  ['5月14日午後5時30分締切', '- > 2026-05-14 17:30 Asia/Tokyo'],
  ['R8年4月下旬', '2026-04-21..2026-04-30 third > -'],
  ['4月中旬（予定）', '2026-04-11..2026-04-20 third > - tentative'],
  ['2026年度前期', '2026-04-01..2026-09-30 half > -'],
  ['2026年春頃', '2026-03-01..2026-05-31 season > - tentative'],
  ['来年4月', '2027-04-01..2027-04-30 month > -'],
  ['12月上旬から翌年1月中旬', '2026-12-01..2026-12-10 third > 2027-01-11..2027-01-20 third'],
  ['例年4月から5月', '2026-04-01..2026-04-30 month > 2026-05-01..2026-05-31 month expected'],
  [
    '調整中（例年3月〜6月）',
    '2026-03-01..2026-03-31 month > 2026-06-01..2026-06-30 month expected',
  ],
  ['随時', '- > - rolling'],
  ['未定', '- > - unknown'],
  ['2月30日締切', '- > - unknown ?2月30日'],
]

describe('understanding the words of a call', () => {
  it.each(ENGLISH)('%s', (words, meaning) => {
    expect(read(words, 'en')).toBe(meaning)
  })

  it.each(JAPANESE)('%s', (words, meaning) => {
    expect(read(words, 'ja')).toBe(meaning)
  })

  it('says which words it understood', () => {
    const words = 'Early April – Early June, blah'
    const { understood, unclear } = parseCall(words, { lang: 'en', year: 2026, zone: 'Asia/Tokyo' })
    expect(understood.map(([from, to]) => words.slice(from, to))).toEqual([
      'Early April – Early June',
    ])
    expect(unclear).toEqual(['blah'])
  })

  it('reads a time without a zone in the zone of the agency', () => {
    const { closes } = parseCall('Deadline: 1 May, 5 pm', {
      lang: 'en',
      year: 2026,
      zone: 'Europe/Paris',
    })
    expect(closes).toMatchObject({ time: '17:00', zone: 'Europe/Paris' })
  })

  it('answers well-formed dates, and its own words only, for any text', () => {
    const vocabulary = vocabularyOf([...ENGLISH, ...JAPANESE])
    const phrase = fc.array(
      fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: 'grapheme', maxLength: 6 })),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(phrase, fc.constantFrom('en' as const, 'ja' as const), (parts, lang) => {
        const words = parts.join('')
        const { opens, closes, understood, unclear } = parseCall(words, {
          lang,
          year: 2026,
          zone: 'Asia/Tokyo',
        })
        for (const date of [opens, closes])
          if (date) expect(vagueDate.safeParse(date).success).toBe(true)
        for (const [from, to] of understood)
          expect(0 <= from && from < to && to <= words.length).toBe(true)
        for (const text of unclear) expect(words).toContain(text)
        if (opens && closes) expect(closes.latest >= opens.earliest).toBe(true)
      }),
      { numRuns: process.env.MUTATION ? 20 : 500 },
    )
  })
})

function vocabularyOf(rows: readonly (readonly [string, string])[]): string[] {
  return rows.flatMap(([words]) => words.split(/(?<=[\s,;:–-])|(?=[年月日～（）])/))
}
