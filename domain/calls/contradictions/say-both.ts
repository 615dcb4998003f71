// Dates for a warning's wording, in the languages that it can be shown in.
import type { VagueDate } from '../call.ts'
import { sayDate, sayDateInZone } from '../say-date.ts'

/**
 * `{ saidEn: "3 June 2026", saidJa: "2026年6月3日" }` for the name "said", with the zone where
 * there is a time. Both are "none" for no date, which the wording has words for.
 */
export function sayBoth(
  name: string,
  date: VagueDate | null,
  zone: string,
): Record<string, string> {
  const say = (lang: 'en' | 'ja') => {
    if (!date) return 'none'
    return date.time === undefined ? sayDate(date, lang) : sayDateInZone(date, lang, zone)
  }
  return { [`${name}En`]: say('en'), [`${name}Ja`]: say('ja') }
}
