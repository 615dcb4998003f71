// A line about a call: which cycle and stage it is for, the words as printed, and what they
// mean. Nothing that the words do not say is filled in.
import type { CALL_STAGES } from '../calls/call.ts'
import { type ParsedCall, parseCall } from '../calls/parse-call.ts'
import type { ImportedEntry } from './imported.ts'
import { withoutAside } from './labels.ts'
import { scriptOf } from './script-of.ts'

export type ImportedCall = ImportedEntry['calls'][number]
export type CallReading = { readonly call: ImportedCall; readonly unclear: readonly string[] }

/** What stands above a line: "2027 Award Cycle", "1. Research Grant Program". */
export type CallSetting = {
  readonly cycle: string
  readonly scheme: string
  /** The year of the document; undefined when it names none. */
  readonly year: number | undefined
  readonly zone: string
}

type Stage = (typeof CALL_STAGES)[number]

/**
 * @param name the label before the colon; "" for words that stand alone
 * @param value what follows it
 * @param line both as printed
 */
export function readCall(
  name: string,
  value: string,
  line: string,
  setting: CallSetting,
): CallReading {
  const stage = stageOf(name)
  // A label that says "deadline" is part of what the words mean; "2026 call:" is not.
  const words = stage !== 'call' || TELLS_ROLE.test(name) ? line : value
  const lang = scriptOf(words)
  const ownYear = yearIn(name)
  const year = (setting.cycle ? setting.year : ownYear) ?? setting.year
  const meaning =
    year === undefined
      ? undated(words, lang, setting.zone)
      : parseCall(words, { lang, year, zone: setting.zone })
  const label = setting.scheme || labelOf(name, stage)
  const cycle = setting.cycle || (ownYear ? String(ownYear) : datedYear(meaning))
  const { opens, closes, certainty, rolling } = meaning
  return {
    call: {
      cycle,
      ...(label && { label: inScript(label) }),
      stage,
      words: inScript(words),
      opens,
      closes,
      certainty,
      rolling,
    },
    unclear: meaning.unclear,
  }
}

/** Without any year in label or document, only dates that name theirs are kept. */
function undated(words: string, lang: 'en' | 'ja', zone: string): ParsedCall {
  const [one, other] = [2000, 2001].map((year) => parseCall(words, { lang, year, zone }))
  const settled =
    JSON.stringify(one?.opens) === JSON.stringify(other?.opens) &&
    JSON.stringify(one?.closes) === JSON.stringify(other?.closes)
  const meaning = one ?? parseCall(words, { lang, year: 2000, zone })
  if (settled) return meaning
  return { ...meaning, opens: null, closes: null, certainty: 'unknown', unclear: [words] }
}

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['registration', /\bregist(er|ration)\b|事前登録|登録/i],
  [
    'letter_of_intent',
    /\bletters? of intent\b|\bLOIs?\b|\bpre-?(proposal|application)s?\b|\bconcept notes?\b|意向表明|予備申請/i,
  ],
  ['full_proposal', /\bfull[- ](proposal|application)s?\b|本申請/i],
  ['nomination', /\bnominat(e|ion|ions)\b|推薦/i],
]

function stageOf(name: string): Stage {
  return STAGES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'call'
}

const TELLS_ROLE =
  /\b(deadline|due|clos(e|es|ing)|open(s|ing)?|launch|start|begin)\b|締め?切|〆切|期限|開始|必着/i

export function yearIn(text: string): number | undefined {
  const era = /令和\s*(\d{1,2})|(?<![A-Za-z])R(\d{1,2})(?=年)/.exec(text)
  if (era) return 2018 + Number(era[1] ?? era[2])
  const year = /(?:19|20)\d\d/.exec(text)?.[0]
  return year ? Number(year) : undefined
}

function datedYear(meaning: ParsedCall): string {
  return (meaning.closes ?? meaning.opens)?.earliest.slice(0, 4) ?? ''
}

const USUAL_NAME =
  /^(the )?(next |upcoming |current |open |new )?(calls?( for (proposals?|applications?|nominations?))?|applications?|proposals?|(application|submission|call) (period|window|dates?|schedule)|schedule|(application |submission )?deadlines?|opening|closing|opens|closes|start|end)( date)?$|^(公募|募集|応募|申請|受付|提出|提案)?(期間|情報|時期|期限|締め?切り?|開始|スケジュール|予定)?(日)?$/i

/** What a label says beyond "2026 call for proposals". */
function labelOf(name: string, stage: Stage): string {
  if (stage !== 'call') return ''
  const { bare, aside } = withoutAside(name)
  if (aside && yearIn(aside) === undefined) return aside
  const rest = bare
    .replace(/(令和\d{1,2}|(FY ?)?(19|20)\d\d)(年度?)?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return rest === '' || USUAL_NAME.test(rest) ? '' : rest.charAt(0).toUpperCase() + rest.slice(1)
}

export function inScript(text: string): { en: string; ja?: string } {
  return scriptOf(text) === 'ja' ? { en: '', ja: text } : { en: text }
}
