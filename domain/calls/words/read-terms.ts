// From tokens to terms: each token, or the longest known phrase of them, with its meaning.
// Time grows with the length of the text and nothing else: every look ahead is bounded.
import { englishPhrases, japaneseAt } from './find-phrase.ts'
import { SHORT_WEEKDAYS } from './japanese.ts'
import { MARKS, readTokens, type Token } from './read-tokens.ts'
import type { Meaning, Term } from './term.ts'

/** The terms of an announcement, in order, each with its place in the words as printed. */
export function readTerms(words: string): Term[] {
  const tokens = readTokens(words)
  const terms: Term[] = []
  for (let i = 0; i < tokens.length; ) {
    const [term, used] = termAt(tokens, i)
    if (term) terms.push(term)
    i += used
  }
  return terms
}

function termAt(tokens: readonly Token[], at: number): [Term | undefined, number] {
  const token = tokens[at]
  if (!token) return [undefined, 1]
  const { from, to, tight } = token
  const place = { from, to, tight }
  switch (token.kind) {
    case 'number':
      return numberAt(tokens, at, token)
    case 'mark':
      return [markTerm(tokens, at, token), 1]
    case 'latin':
      return latinAt(tokens, at, token)
    case 'japanese': {
      const meaning = bracketedWeekday(tokens, at) ?? japaneseAt(token.text, 0)?.[1]
      return [{ ...(meaning ?? nameless(token)), ...place }, 1]
    }
    case 'other': {
      const sign = englishPhrases(token.text)[0]?.meaning
      return [{ ...(bracketedWeekday(tokens, at) ?? sign ?? nameless(token)), ...place }, 1]
    }
  }
}

function numberAt(tokens: readonly Token[], at: number, token: Token): [Term, number] {
  const [named, length] = latinAt(tokens, at, token)
  if (length > 1 && named.is !== 'word') return [named, length]
  const next = tokens[at + 1]
  const ordinal = next?.kind === 'latin' && next.tight && /^(st|nd|rd|th)$/.test(next.text)
  const number = {
    is: 'number' as const,
    value: token.text.length <= 8 ? Number(token.text) : Number.NaN,
    digits: token.text.length,
    ordinal,
    from: token.from,
    to: ordinal ? next.to : token.to,
    tight: token.tight,
  }
  return [number, ordinal ? 2 : 1]
}

/** The longest English phrase that begins here; hyphens and dots may stand between its words. */
function latinAt(tokens: readonly Token[], at: number, token: Token): [Term, number] {
  const { from, tight } = token
  const dot = tokens[at + 1]
  if (token.text === 'est' && dot?.text === '.' && dot.tight) {
    return [{ is: 'flag', flag: 'expected', from, to: dot.to, tight }, 2]
  }
  for (const { words, meaning } of phrasesFrom(plainWord(token.text))) {
    const used = phraseLength(tokens, at, words)
    const last = tokens[at + used - 1]
    if (used === 0 || !last || isOnlyAVerb(tokens, at, used, meaning)) continue
    return [{ ...meaning, from: token.from, to: last.to, tight: token.tight }, used]
  }
  return [{ ...nameless(token), from: token.from, to: token.to, tight: token.tight }, 1]
}

/** "projects' start": the word without its apostrophe where it is not known with it. */
function phrasesFrom(word: string): ReturnType<typeof englishPhrases> {
  const known = englishPhrases(word)
  return known.length > 0 ? known : englishPhrases(word.replace(/'s?$/, ''))
}

function phraseLength(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at
  for (const [i, word] of words.entries()) {
    const joint = tokens[next]
    if (i > 0 && joint?.kind === 'mark' && /^[-‐‑./]$/.test(joint.text) && joint.tight) next++
    const token = tokens[next]
    if (!token) return 0
    const text = plainWord(token.text)
    if (text !== word && (i > 0 || text.replace(/'s?$/, '') !== word)) return 0
    next++
  }
  return next - at + (isAbbreviated(tokens, next, words) ? 1 : 0)
}

/** A full stop that belongs to the word before it: "Sept.", "a.m.", "Fri.". */
function isAbbreviated(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const dot = tokens[at]
  return dot?.text === '.' && dot.tight && ABBREVIATIONS.has(words.at(-1) ?? '')
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sept sep oct nov dec sun mon tues tue wed weds thurs thur thu fri
  sat m h hrs approx ca est no nos tel e g i u s dept univ prof dr`.split(/\s+/),
)

/** "may", "march", "fall" in small letters are verbs, unless a date stands right beside them. */
function isOnlyAVerb(
  tokens: readonly Token[],
  at: number,
  used: number,
  meaning: Meaning,
): boolean {
  const token = tokens[at]
  if (!token || !VERBS.has(token.text) || used > 1 || token.raw !== token.text) return false
  if (meaning.is !== 'month' && meaning.is !== 'season' && meaning.is !== 'weekday') return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const besideNumber = before?.kind === 'number' || after?.kind === 'number'
  return !besideNumber && !BEFORE_A_MONTH.has(before?.text ?? '')
}

const VERBS: ReadonlySet<string> = new Set(['may', 'march', 'fall', 'mar', 'sun', 'sat'])
const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  'in early mid late of - – the by until till from since and to or this next each every'.split(' '),
)

/** A full stop or slash between parts of a date is its own; elsewhere it ends a sentence. */
function markTerm(tokens: readonly Token[], at: number, token: Token): Term {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const mark = MARKS.get(token.text) ?? 'stop'
  const inDate = [before, after].every(
    (one) => one?.kind === 'number' || (one?.kind === 'latin' && isMonth(one.text)),
  )
  const { from, to, tight } = token
  const spaced = mark === 'dot' && before?.kind === 'number' && isKoreanDate(tokens, at)
  if (mark === 'dot' && !(inDate && after?.tight) && !spaced)
    return { is: 'mark', mark: 'stop', from, to, tight }
  const apart = token.raw === '／' || (!tight && !after?.tight)
  const parts = mark === 'slash' && apart && !inDate
  return { is: 'mark', mark: parts ? 'stop' : mark, from, to, tight }
}

/** 2026. 8. 3: the year comes first and a space stands behind each dot. */
function isKoreanDate(tokens: readonly Token[], at: number): boolean {
  const isYear = (token: Token | undefined) => token?.kind === 'number' && token.text.length === 4
  const back = [at - 1, at - 3, at - 5].find((place) => isYear(tokens[place]))
  if (back === undefined) return false
  return tokens.slice(back + 1, at).every(({ kind, text }) => kind === 'number' || text === '.')
}

function isMonth(text: string): boolean {
  return englishPhrases(text).some(
    ({ words, meaning }) => words.length === 1 && meaning.is === 'month',
  )
}

function bracketedWeekday(tokens: readonly Token[], at: number): Meaning | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !before || !after || !/^[([〔]$/.test(before.text)) return undefined
  const weekday = SHORT_WEEKDAYS.get(token.text)
  return weekday !== undefined && /^[)\]〕・,祝]/.test(after.text)
    ? { is: 'weekday', weekday }
    : undefined
}

/** A word without a known meaning; names and mere signs raise no doubt. */
function nameless({ raw }: Token): Meaning | { is: 'word'; name: boolean } {
  return {
    is: 'word',
    name: !/\p{L}/u.test(raw) || /^\p{Lu}/u.test(raw) || !/[\p{Ll}\p{Script=Hiragana}]/u.test(raw),
  }
}

function plainWord(text: string): string {
  return text.replaceAll('’', "'")
}
