// The title of an entry: its name as printed, the acronym it goes by, and what to call
// something that is announced by a sentence instead of a name.
import type { KnownAgency } from './known-agency.ts'
import { isSentence, isTitle } from './title-likeness.ts'

export type ReadTitle = {
  readonly title: string
  readonly acronym: string
  /** The whole sentence, when the title was only a part of it. */
  readonly sentence?: string
}

const LONGEST = 200

export function readTitle(text: string, agencies: readonly KnownAgency[]): ReadTitle {
  if (isTitle(text) && !(isSentence(text) && text.length > 100)) {
    return { title: text, acronym: acronymOf(text, agencies) }
  }
  const title = nameInSentence(text)
  return { title, acronym: acronymOf(title, agencies), sentence: text }
}

/** What a sentence is about: the name it quotes, or its beginning. */
function nameInSentence(sentence: string): string {
  const quoted = /[“"「『]([^”"」』]{2,80})[”"」』]/.exec(sentence)?.[1]
  if (quoted) return quoted.replace(/[,.、。]$/, '').trim()
  const clause = sentence.split(/[.。;；:：]\s|[,，、]\s?(?:which|and)\b/)[0] ?? sentence
  if (clause.length <= LONGEST) return clause.replace(/[.。]$/, '').trim()
  return `${clause.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
}

const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{Lu}\d]*[a-z]?(?:[-/+][\p{Lu}\d]+)*$/u

/**
 * CREST, AMED-CREST; "BOOST (support for …)"; "… Program (SICORP)". An agency's own acronym
 * names the agency, not the program.
 */
export function acronymOf(title: string, agencies: readonly KnownAgency[]): string {
  const isAgency = (text: string) => agencies.some((agency) => agency.acronym === text)
  const bracketed = [...title.matchAll(/[(（]([^()（）]{2,20})[)）]/g)].map(
    (match) => match[1] ?? '',
  )
  const leading = /^([^\s(（:：–—]{2,20})(?=$|\s*[(（:：–—]|\s+-\s)/u.exec(title)?.[1] ?? ''
  return [leading, ...bracketed].find((text) => ACRONYM.test(text) && !isAgency(text)) ?? ''
}
