// Days that the prose names for opening or closing, against the calls. Only what is beyond
// doubt: one day or one period in a sentence that is about applying and nothing else.
import type { Call, CallSide, VagueDate } from '../call.ts'
import { isCurrent } from '../current-calls.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { parseOnce } from './parse-once.ts'
import { APPLYING, CLOSES, DATE, OPENS, OTHER_MATTER, PERIOD } from './prose-patterns.ts'
import { overlap } from './same-date.ts'
import { sayBoth } from './say-both.ts'
import type { Sentence } from './sentences.ts'

export function proseDates(
  sentences: readonly Sentence[],
  calls: readonly Call[],
  { zone }: ContradictionContext,
): Contradiction[] {
  return sentences.flatMap((sentence) =>
    saidIn(sentence).flatMap(({ side, words }): Contradiction[] => {
      // A text may also tell of an earlier cycle; only what is still asked of readers counts.
      const [nearest] = calls.filter(isCurrent).flatMap((call) => call[side] ?? [])
      if (!nearest) return []
      const known = calls.flatMap((call) => call[side] ?? [])
      const read = datesOf(words, sentence, known, zone)
      const [said] = read
      if (!said || read.some((date) => known.some((kept) => overlap(date, kept)))) return []
      const context = { side, ...sayBoth('said', said, zone), ...sayBoth('kept', nearest, zone) }
      return [{ field: sentence.field, code: 'prose_date', context }]
    }),
  )
}

type SaidDay = { readonly side: CallSide; readonly words: string }

function saidIn({ text, lang }: Sentence): SaidDay[] {
  const count = text.match(new RegExp(DATE[lang], 'gi'))?.length ?? 0
  if (!APPLYING[lang].test(text) || OTHER_MATTER[lang].test(text)) return []
  const period = PERIOD[lang].exec(text)
  if (period?.[1] && period[2] && count <= 2) {
    return [
      { side: 'opens', words: period[1] },
      { side: 'closes', words: inMonthOf(period[1], period[2]) },
    ]
  }
  if (count > 1) return []
  const first = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => pattern.exec(text)?.[1]).find((words) => words !== undefined)
  const closes = first(CLOSES[lang])
  if (closes) return [{ side: 'closes', words: closes }]
  const opens = first(OPENS[lang])
  return opens ? [{ side: 'opens', words: opens }] : []
}

/** 4月1日～14日: the second day is in the first one's month. */
function inMonthOf(first: string, second: string): string {
  if (!/^\d+日/.test(second)) return second
  return `${first.slice(0, first.indexOf('月') + 1)}${second}`
}

/** The day in every year in which it can be meant: in one that it names, or in the dates' own. */
function datesOf(
  words: string,
  { lang }: Sentence,
  known: readonly VagueDate[],
  zone: string,
): VagueDate[] {
  const years = new Set(
    known.flatMap(({ earliest, latest }) => [
      Number(earliest.slice(0, 4)),
      Number(latest.slice(0, 4)),
    ]),
  )
  return [...years].flatMap(
    (year) => parseOnce(`Deadline: ${words}`, { lang, year, zone }).closes ?? [],
  )
}
