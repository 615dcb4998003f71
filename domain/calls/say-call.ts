// A call's meaning in one sentence, as it stands beside the printed words: what an editor
// checks that we understood, and what a reader gets who does not know the agency's habits.

import type { Language } from '../content/localised.ts'
import type { Call } from './call.ts'
import { sayDate, sayDateInZone } from './say-date.ts'

type Meaning = Pick<Call, 'opens' | 'closes' | 'certainty' | 'rolling'>

/**
 * "opens between 1 and 10 April 2026, closes 14 May 2026, 12:00 noon Japan time
 * (tentative)"; 2026年4月1日から10日までの間に開始、… A zone that both share is named once.
 * @param agencyZone IANA zone in which dates without one of their own are meant
 * @returns "" when there is nothing to say
 */
export function sayCall(call: Meaning, lang: Language, agencyZone = 'Asia/Tokyo'): string {
  const { opens, closes, rolling } = call
  const opensIn = opens && (opens.zone ?? agencyZone)
  const closesIn = closes && (closes.zone ?? agencyZone)
  const once = opensIn === null || closesIn === null || opensIn === closesIn
  const sayOpens = once && closes ? sayDate : sayDateInZone

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
  if (parts.length === 0) return ''
  return parts.join(lang === 'en' ? ', ' : '、') + doubt(call.certainty, lang)
}

function doubt(certainty: Call['certainty'], lang: Language): string {
  if (certainty === 'tentative') return lang === 'en' ? ' (tentative)' : '（予定）'
  if (certainty === 'expected') {
    return lang === 'en' ? ' (expected from earlier years)' : '（例年からの見込み）'
  }
  return ''
}
