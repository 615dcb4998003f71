// "The call is closed", "applications at any time": a state that the prose says in words
// while the calls' dates say another. It goes stale the day the next call opens.
import type { Language } from '../../content/localised.ts'
import type { Call } from '../call.ts'
import { isCurrent } from '../current-calls.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { yearsIn } from './cycle-spans.ts'
import type { Sentence } from './sentences.ts'

const CLOSED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:call|competition|applications?|submissions?|application (?:period|window))(?: for (?:proposals|applications|nominations))? (?:is|are|has|have) (?:now |already |currently |been )*closed\b|\bno longer (?:accepts?|accepting|open (?:for|to)) (?:new )?(?:applications|proposals|submissions|applicants)\b/i,
  ja: /(?:募集|公募|応募|受付)(?:は|を)?(?:すでに|既に)?(?:終了|締め?切)(?:り)?(?:しました|しています|いたしました|ました|済み)/,
}
const ROLLING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:applications?|proposals?|submissions?|apply|submit(?:ted)?)\b[^.;]{0,60}\b(?:at any time|year[- ]round|all year|throughout the year|on a rolling basis)\b|\b(?:there (?:is|are)|has|with) no (?:fixed |set |application |submission )*deadlines?\b/i,
  ja: /随時(?:、)?(?:受け?付け?|募集|応募|申請|公募)|(?:通年|年間を通じて)(?:で|、)?(?:募集|受付|公募|応募)|(?:締め?切り?|〆切|(?:応募|申請)期限)は(?:特に)?(?:ありません|ございません|設けて(?:い|お)りません|設けていません)/,
}
/** Conditions, other years, and other things that are done at any time. */
const OTHER_MATTER: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:once|after|when|if|until|before|unless|as soon as|review\w*|evaluat\w*|assess\w*|decisions?|questions?|inquir\w+|enquir\w+|withdr\w+|start(?:s|ing)? at any time|extension)\b/i,
  ja: /後|場合|次第|まで|審査|選考|質問|相談|問い?合わ?せ|変更|更新|前回|昨年|前年/,
}

export function proseStates(
  sentences: readonly Sentence[],
  calls: readonly Call[],
  { today }: ContradictionContext,
): Contradiction[] {
  const current = calls.filter(isCurrent)
  const isOver = ({ closes, rolling }: Call) =>
    today === undefined || (!rolling && (closes === null || closes.latest < today))
  const closedIsWrong = current.length > 0 && !current.some(isOver)
  const rollingIsWrong =
    current.some(({ closes }) => closes !== null) && !current.some(({ rolling }) => rolling)
  return sentences.flatMap(({ field, lang, text }): Contradiction[] => {
    const code = closedIsWrong && CLOSED[lang].test(text) ? 'prose_closed' : null
    const found = code ?? (rollingIsWrong && ROLLING[lang].test(text) ? 'prose_rolling' : null)
    if (!found || OTHER_MATTER[lang].test(text) || isOfOtherYear(text, current)) return []
    return [{ field, code: found }]
  })
}

/** "The 2024 call is closed" says nothing of this year's. */
function isOfOtherYear(text: string, calls: readonly Call[]): boolean {
  const named = yearsIn(text)
  const own = calls.flatMap(({ opens, closes, cycle }) => [
    ...yearsIn(cycle),
    ...[opens, closes].flatMap((date) => (date ? Number(date.earliest.slice(0, 4)) : [])),
  ])
  return named.length > 0 && !named.some((year) => own.includes(year))
}
