// A call's meaning in one sentence, as it stands beside the printed words: what an editor
// checks that we understood, and what a reader gets who does not know the agency's habits.
// parseCall reads every such sentence back to the same meaning (say-and-parse.test.ts).

import type { Language } from '../content/localised.ts'
import type { Call } from './call.ts'
import { sayDate, sayDateInZone } from './say-date.ts'
import { sayOwnClock } from './say-own-clock.ts'

type Meaning = Pick<Call, 'opens' | 'closes' | 'certainty' | 'rolling'>

/**
 * "opens between 1 and 10 April 2026 · closes 14 May 2026, 12:00 noon Japan time
 * (tentative)"; 2026年4月1日から10日までの間に開始、… The agency's zone is named once.
 * @param agencyZone IANA zone in which dates without one of their own are meant
 * @param readerZone IANA zone of the reader, for a deadline that has another clock there:
 *   "… · 05:00 in your time zone (Europe/Berlin)"
 * @returns "" when there is nothing to say
 */
export function sayCall(
  call: Meaning,
  lang: Language,
  agencyZone = 'Asia/Tokyo',
  readerZone?: string,
): string {
  const { opens, closes, rolling } = call
  const inAgencyZone = (zone: string | undefined) => (zone ?? agencyZone) === agencyZone
  const once = closes && inAgencyZone(opens?.zone) && inAgencyZone(closes.zone)
  const sayOpens = once ? sayDate : sayDateInZone

  const parts: string[] = []
  if (rolling) parts.push(lang === 'en' ? 'applications at any time' : '随時受付')
  if (opens) {
    const words = sayOpens(opens, lang, agencyZone)
    parts.push(lang === 'en' ? `opens ${words}` : `${words}に開始`)
  }
  if (closes) {
    const words = sayDateInZone(closes, lang, agencyZone)
    parts.push(lang === 'en' ? `closes ${words}` : `${words}に締切`)
  }
  const own = closes && readerZone ? sayOwnClock(closes, lang, agencyZone, readerZone) : ''
  const said = parts.length === 0 ? [] : [...parts.slice(0, -1), parts.at(-1) + doubt(call, lang)]
  return [...said, own].filter(Boolean).join(lang === 'en' ? ' · ' : '、')
}

function doubt({ certainty }: Meaning, lang: Language): string {
  if (certainty === 'tentative') return lang === 'en' ? ' (tentative)' : '（予定）'
  if (certainty === 'expected') {
    return lang === 'en' ? ' (expected from earlier years)' : '（例年からの見込み）'
  }
  return ''
}
