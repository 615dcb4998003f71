// The words on a status badge. A likely status says so in its words, not by its colour.

import type { Language } from '../content/localised.ts'
import type { CallStatus, Status } from './status.ts'

const WORDS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: {
    upcoming: 'Upcoming',
    opens_soon: 'Opens soon',
    open: 'Open',
    closing_soon: 'Closing soon',
    closed: 'Closed',
    rolling: 'Open all year',
    unknown: 'Dates unclear',
  },
  ja: {
    upcoming: '募集予定',
    opens_soon: 'まもなく開始',
    open: '募集中',
    closing_soon: 'まもなく締切',
    closed: '募集終了',
    rolling: '随時募集',
    unknown: '日程は要確認',
  },
}

/** "Open", "Deadline ahead", "Probably closing soon"; 募集中, 締切前, まもなく締切の見込み. */
export function sayStatus(
  { status, certainty, deadlineOnly }: Pick<CallStatus, 'status'> & Partial<CallStatus>,
  lang: Language,
): string {
  const words = WORDS[lang][status]
  // "Probably open" would doubt what is certain, and it is the deadline that counts.
  if (deadlineOnly) return lang === 'en' ? 'Deadline ahead' : '締切前'
  if (certainty !== 'likely' || status === 'unknown') return words
  // What is only expected is ahead in any case: there is nothing more doubtful to say.
  if (status === 'upcoming') return lang === 'en' ? 'Expected' : words
  return lang === 'en' ? `Probably ${words.toLowerCase()}` : `${words}の見込み`
}
