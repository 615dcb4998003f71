// The tables beside this file are the specification of what announcements mean. A date is its
// bounds with its precision (none for a day), its time, and its zone where that is not the
// agency's; "-" for none. What is not said otherwise is announced; "?" at the end where
// something must be handed back as unclear.
import { describe, expect, it } from 'vitest'
import type { VagueDate } from '../call.ts'
import { parseCall } from '../parse-call.ts'
import { EXACT_PHRASES } from './exact.ts'
import { JAPANESE_PHRASES } from './japanese.ts'
import { VAGUE_PHRASES } from './vague.ts'

const TABLES: readonly (readonly [string, 'en' | 'ja', string])[] = [
  ['in Japanese', 'ja', JAPANESE_PHRASES],
  ['that are vague', 'en', VAGUE_PHRASES],
  ['that name days', 'en', EXACT_PHRASES],
]

describe.each(TABLES)('announcements %s', (_name, lang, table) => {
  it.each(rowsOf(table))('%s', (words, meaning, year, zone) => {
    const { opens, closes, certainty, rolling, unclear } = parseCall(words, { lang, year, zone })
    const notes = [certainty === 'announced' ? '' : certainty, rolling ? 'rolling' : '']
    const said = [short(opens, zone), '>', short(closes, zone), ...notes].filter(Boolean).join(' ')
    expect(said).toBe(meaning.replace(/ \?$/, ''))
    if (meaning.endsWith('?')) expect(unclear).not.toEqual([])
  })
})

function rowsOf(table: string): [words: string, meaning: string, year: number, zone: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const end = line.lastIndexOf(' ⇒ ')
      const [words, rest] = [line.slice(0, end), line.slice(end + 3)]
      const [meaning = '', context = '2026 Asia/Tokyo'] = rest.split(' @ ')
      const [year = '', zone = ''] = context.split(' ')
      return [words, meaning, Number(year), zone]
    })
}

/** 2026-04-01..2026-04-10 third, or 2026-05-14 12:00; "-" for none. */
function short(date: VagueDate | null, agencyZone: string): string {
  if (!date) return '-'
  const days = date.earliest === date.latest ? date.earliest : `${date.earliest}..${date.latest}`
  const isExact = date.precision === 'day' || date.precision === 'minute'
  const zone = date.zone === agencyZone ? undefined : date.zone
  return [days, isExact ? '' : date.precision, date.time, zone].filter(Boolean).join(' ')
}
