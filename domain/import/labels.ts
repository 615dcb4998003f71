// The labels that lists of programs put before their fields: "Website(Japanese only):",
// "Contact:", "2026 call for Japan based researchers:", "Full Proposal submission deadline:",
// 公募期間：. A label is short and ends with a colon; its nouns say which field it is.
import { parseCall } from '../calls/parse-call.ts'
import { type Inline, wordsOf } from './blocks.ts'
import { dropCharacters, rawText } from './inline.ts'
import { scriptOf } from './script-of.ts'

export type Label = {
  readonly is: 'website' | 'contact' | 'call' | 'cycle'
  /** As printed, without the colon. */
  readonly text: string
  /** What it says in brackets ("Japanese only"); "" without any. */
  readonly aside: string
  readonly value: readonly Inline[]
}

const LONGEST = 100
const MOST_WORDS = 12

const WEBSITE =
  /(^|\s)(web ?sites?|web ?pages?|home ?pages?|urls?|links?)$|(ウェブサイト|ホームページ|サイト|ＨＰ|HP|リンク)$/i
const CONTACT =
  /^(\w+ )?(contacts?|inquir(y|ies)|enquir(y|ies)|e-?mail|queries)( (points?|address(es)?|details|information|persons?|us|for .+))?$|(連絡先|問い?合わ?せ先?|照会先|窓口|メール)$/i
const CYCLE =
  /^(the )?((19|20)\d\d|fy ?\d{2,4})( \w+){0,3} (cycle|round|competition|edition)$|年度?(採択|公募|募集)?(サイクル|ラウンド)$/i
const CALL =
  /\b(calls?|deadlines?|due|solicitation|applications?|submissions?|proposals?|nominations?|registration|opening|closing|open|close|opens|closes|launch|schedule|letters? of intent|loi)\b|公募|募集|応募|申請|締め?切り?|〆切|提出|受付|期限|推薦/i

/** The label at the start of a line and what follows it; undefined for ordinary text. */
export function readLabel(line: readonly Inline[]): Label | undefined {
  const raw = rawText(line)
  const colon = labelEnd(raw)
  if (colon === -1) return undefined
  const text = raw.slice(0, colon).replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > LONGEST || text.split(' ').length > MOST_WORDS) return undefined
  const { bare, aside } = withoutAside(text)
  const is = fieldOf(bare)
  const value = dropCharacters(line, colon + 1)
  if (is === 'call' && !isAboutCalls(bare, wordsOf(value))) return undefined
  return is && { is, text, aside, value }
}

/** The first colon that is not part of an address ("https:") or a time ("9:00"). */
function labelEnd(raw: string): number {
  for (let i = 0; i < Math.min(raw.length, LONGEST + 1); i++) {
    if (raw[i] === '：') return i
    if (raw[i] === ':' && !/[\d/]/.test(raw[i + 1] ?? '')) return i
  }
  return -1
}

/** "Call for Proposals (2026)" → the name and what stands in its brackets. */
export function withoutAside(text: string): { bare: string; aside: string } {
  const aside = /[(（]([^()（）]*)[)）]/.exec(text)
  const bare = text
    .replace(/[(（][^()（）]*[)）]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { bare, aside: aside?.[1]?.trim() ?? '' }
}

function fieldOf(bare: string): Label['is'] | undefined {
  if (bare.split(' ').length <= 5 && WEBSITE.test(bare)) return 'website'
  if (CONTACT.test(bare)) return 'contact'
  if (CYCLE.test(bare)) return 'cycle'
  return CALL.test(bare) && !isClause(bare) ? 'call' : undefined
}

const CALL_NAME =
  /\bcalls? for\b|\bdeadlines?\b|\b(application|submission) (period|window|dates?)\b|公募|募集|締め?切|〆切|期間|期限|受付/i

/** A name that can only be a call's, or any with a date or "rolling" behind it. */
function isAboutCalls(bare: string, value: string): boolean {
  if (value === '' || CALL_NAME.test(bare)) return true
  const meaning = parseCall(value, { lang: scriptOf(value), year: 2000, zone: 'UTC' })
  return meaning.opens !== null || meaning.closes !== null || meaning.rolling
}

/** "Please note the following about applications" speaks; a label only names. */
export function isClause(text: string): boolean {
  return /\b(is|are|was|were|must|will|shall|can|may|should|has|have|please|you|we|they|note|following)\b|(です|ます|ください|下さい)/i.test(
    text,
  )
}

const STANDARD_NAME =
  /^(the |\w+ )?(web ?sites?|web ?pages?|home ?pages?|urls?|links?)$|^(公式)?(ウェブサイト|ホームページ|サイト|HP)$/i

/** True for a website label that names nothing in particular ("Program Website"). */
export function isPlainWebsiteLabel(bare: string): boolean {
  return STANDARD_NAME.test(bare)
}
