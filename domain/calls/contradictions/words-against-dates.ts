// The printed words against the meaning that is kept beside them, each language on its own,
// and the two languages against each other.
import type { Language } from '../../content/localised.ts'
import { CALL_SIDES, type Call, type CallSide, type VagueDate } from '../call.ts'
import type { ParsedCall, Round } from '../parse-call.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { parseOnce } from './parse-once.ts'
import { readWords, roundsOf } from './read-words.ts'
import { agree, isWithin } from './same-date.ts'
import { sayBoth } from './say-both.ts'

/** The reading that comes nearest to the dates kept, and on which sides it still differs. */
type Heard = {
  readonly lang: Language
  readonly reading: ParsedCall
  readonly round: Round
  readonly differs: readonly CallSide[]
}

export function wordsAgainstDates(
  call: Call,
  field: string,
  context: ContradictionContext,
): Contradiction[] {
  const english = hear(call, 'en', context)
  const japanese = hear(call, 'ja', context)
  const heard = [english, japanese].filter((one) => one !== undefined)
  const apart = english && japanese ? sidesApart(english, japanese, context.zone) : []
  // Where one of two languages is right, that they differ says it all.
  const settled = apart.filter((side) => heard.some(({ differs }) => !differs.includes(side)))
  return [
    ...heard.flatMap((one) => [
      ...unclear(one, field),
      ...differences(one, settled, call, field, context.zone),
      ...(apart.length === 0 ? withoutDate(one, call, field) : []),
      ...certainty(one, call, field),
      ...rolling(one, call, field),
    ]),
    ...apart.map((side): Contradiction => {
      const said = (one: Heard | undefined) => one?.round[side] ?? null
      const dates = {
        ...sayBoth('english', said(english), context.zone),
        ...sayBoth('japanese', said(japanese), context.zone),
      }
      return { field: `${field}.words.ja`, code: 'languages_differ', context: { side, ...dates } }
    }),
  ]
}

function hear(call: Call, lang: Language, context: ContradictionContext): Heard | undefined {
  const all = readWords(call, lang, context).flatMap((reading) =>
    roundsOf(reading).map((round): Heard => {
      const differs = CALL_SIDES.filter((side) => isOther(call, lang, round[side], side, context))
      return { lang, reading, round, differs }
    }),
  )
  return all.sort((a, b) => a.differs.length - b.differs.length)[0]
}

/** A date that the words name and the fields do not allow. */
function isOther(
  call: Call,
  lang: Language,
  said: VagueDate | null,
  side: CallSide,
  { zone }: ContradictionContext,
): boolean {
  const kept = call[side]
  if (!said) return false
  if (!kept) return true
  if (isWithin(kept, said, side, zone)) return false
  // A time without a zone is read in the agency's; a person may know that another is meant.
  if (kept.zone === undefined || kept.zone === said.zone) return true
  const year = Number(kept.earliest.slice(0, 4))
  const there = parseOnce(call.words[lang], { lang, year, zone: kept.zone })[side]
  return there?.zone !== kept.zone || !isWithin(kept, there, side, kept.zone)
}

function unclear({ lang, reading }: Heard, field: string): Contradiction[] {
  if (reading.unclear.length === 0) return []
  const text = reading.unclear.join(' … ')
  return [{ field: `${field}.words.${lang}`, code: 'dates_unclear', context: { text } }]
}

function differences(
  { lang, round, differs }: Heard,
  settled: readonly CallSide[],
  call: Call,
  field: string,
  zone: string,
): Contradiction[] {
  return differs
    .filter((side) => !settled.includes(side))
    .map((side) => ({
      field: `${field}.words.${lang}`,
      code: 'words_differ',
      context: {
        side,
        ...sayBoth('said', round[side], zone),
        ...sayBoth('kept', call[side], zone),
      },
    }))
}

/** "To be announced", beside a date that is said to have been. */
function withoutDate({ lang, reading }: Heard, call: Call, field: string): Contradiction[] {
  const dated = call.opens !== null || call.closes !== null
  if (!dated || call.certainty !== 'announced' || !leavesOpen(reading)) return []
  return [{ field: `${field}.words.${lang}`, code: 'words_without_date' }]
}

/** Neither a date nor "at any time", and nothing that was not understood. */
function leavesOpen({ certainty, unclear }: ParsedCall): boolean {
  return certainty === 'unknown' && unclear.length === 0
}

/** Words without any doubt may be doubted by a person, but a doubt may not get lost. */
function certainty({ lang, reading }: Heard, call: Call, field: string): Contradiction[] {
  const said = reading.certainty
  if (said !== 'tentative' && said !== 'expected') return []
  if (call.unconfirmed || call.certainty === said || call.certainty === 'unknown') return []
  const context = { said, kept: call.certainty }
  return [{ field: `${field}.words.${lang}`, code: 'words_certainty', context }]
}

function rolling({ lang, reading }: Heard, call: Call, field: string): Contradiction[] {
  const onlyKept = call.rolling && !reading.rolling && reading.closes !== null
  const onlySaid = reading.rolling && !call.rolling
  if (!onlyKept && !onlySaid) return []
  const said = onlySaid ? 'yes' : 'no'
  return [{ field: `${field}.words.${lang}`, code: 'words_rolling', context: { said } }]
}

/** A date in one language that the other denies or leaves open. */
function sidesApart(english: Heard, japanese: Heard, zone: string): CallSide[] {
  return CALL_SIDES.filter((side) => {
    const [a, b] = [english.round[side], japanese.round[side]]
    if (a && b) return !agree(a, b, side, zone)
    return (a && leavesOpen(japanese.reading)) || (b && leavesOpen(english.reading))
  })
}
