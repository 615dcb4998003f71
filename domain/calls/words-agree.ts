// Whether printed words mean the dates that stand beside them.

import type { Language } from '../content/localised.ts'
import type { Call, VagueDate } from './call.ts'
import { yearOfCall } from './call-year.ts'
import { parseCall } from './parse-call.ts'

type Dates = Pick<Call, 'opens' | 'closes'>

/**
 * True when the words, read in the call's year, mean exactly these dates and no other round's.
 */
export function wordsMean(
  words: string,
  lang: Language,
  call: Dates & Pick<Call, 'cycle'>,
  zone: string,
): boolean {
  const year = yearOfCall(call)
  if (words.trim() === '' || year === undefined) return false
  const { opens, closes, further } = parseCall(words, { lang, year, zone })
  return further.length === 0 && sameDate(opens, call.opens) && sameDate(closes, call.closes)
}

function sameDate(a: VagueDate | null, b: VagueDate | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.precision === b.precision &&
    a.time === b.time &&
    a.zone === b.zone
  )
}
