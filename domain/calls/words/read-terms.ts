// From characters to terms, left to right, one look at each character and a bounded look
// ahead: time grows with the length of the text and nothing else.
import { plainText } from './characters.ts'
import { ENGLISH } from './english.ts'
import { JAPANESE, SHORT_WEEKDAYS } from './japanese.ts'
import type { Mark, Meaning, Term } from './term.ts'

const MARKS: Readonly<Record<string, Mark>> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '−': 'dash',
  '~': 'dash',
  '〜': 'dash',
  '→': 'dash',
  ',': 'comma',
  '、': 'comma',
  ':': 'colon',
  '/': 'slash',
  '.': 'dot',
  '+': 'plus',
  '(': 'open',
  '[': 'open',
  '〔': 'open',
  '【': 'open',
  '「': 'open',
  ')': 'close',
  ']': 'close',
  '〕': 'close',
  '】': 'close',
  '」': 'close',
  ';': 'stop',
  '。': 'stop',
  '\n': 'stop',
  '|': 'stop',
  '※': 'stop',
}

type Phrase = { readonly words: readonly string[]; readonly meaning: Meaning }
const ENGLISH_BY_FIRST = byFirst(
  ENGLISH.map(([name, meaning]) => ({ words: name.split(' '), meaning })),
  (phrase) => phrase.words[0] ?? '',
  (phrase) => phrase.words.length,
)
const JAPANESE_BY_FIRST = byFirst(
  JAPANESE.map(([name, meaning]) => ({ words: [name], meaning })),
  (phrase) => (phrase.words[0] ?? '').charAt(0),
  (phrase) => phrase.words[0]?.length ?? 0,
)

type Token = {
  kind: 'number' | 'latin' | 'japanese' | 'other' | 'mark'
  text: string
  from: number
  to: number
  tight: boolean
}

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

function readTokens(words: string): Token[] {
  const { text, starts, ends } = plainText(words)
  const tokens: Token[] = []
  let tight = false
  for (let i = 0; i < text.length; ) {
    const character = text.charAt(i)
    if (character !== '\n' && /\s/.test(character)) {
      tight = false
      i++
      continue
    }
    const [kind, length] = tokenAt(text, i)
    const [from, to] = [starts[i] ?? 0, ends[i + length - 1] ?? 0]
    tokens.push({ kind, text: text.slice(i, i + length), from, to, tight })
    tight = true
    i += length
  }
  return tokens
}

function tokenAt(text: string, at: number): [Token['kind'], number] {
  const character = text.charAt(at)
  const japanese = japaneseAt(text, at)
  if (japanese) return ['japanese', japanese.length]
  if (isDigit(character)) return ['number', runLength(text, at, isDigit)]
  if (isLatin(character))
    return ['latin', runLength(text, at, (c) => isLatin(c) || c === "'" || c === '’')]
  if (MARKS[character]) return ['mark', 1]
  return [
    'other',
    Math.max(
      1,
      runLength(text, at, (c) => isPlainOther(c) && !JAPANESE_BY_FIRST.has(c)),
    ),
  ]
}

function japaneseAt(text: string, at: number): string | undefined {
  const phrases = JAPANESE_BY_FIRST.get(text.charAt(at))
  return phrases?.find(({ words: [name] }) => name !== undefined && text.startsWith(name, at))
    ?.words[0]
}

function termAt(tokens: readonly Token[], at: number): [Term | undefined, number] {
  const token = tokens[at]
  if (!token) return [undefined, 1]
  const place = { from: token.from, to: token.to, tight: token.tight }
  if (token.kind === 'number') return numberAt(tokens, at, token)
  if (token.kind === 'mark') return [markTerm(tokens, at, token), 1]
  if (token.kind === 'latin') return latinAt(tokens, at, token)
  if (token.kind === 'japanese') {
    const meaning =
      bracketedWeekday(tokens, at) ??
      JAPANESE_BY_FIRST.get(token.text.charAt(0))?.find(({ words: [name] }) => name === token.text)
        ?.meaning
    return [{ ...(meaning ?? { is: 'word' }), ...place }, 1]
  }
  return [{ ...(bracketedWeekday(tokens, at) ?? { is: 'word' as const }), ...place }, 1]
}

function numberAt(tokens: readonly Token[], at: number, token: Token): [Term, number] {
  const next = tokens[at + 1]
  const ordinal = next?.kind === 'latin' && next.tight && /^(st|nd|rd|th)$/.test(next.text)
  const named = latinAt(tokens, at, token)
  if (named[1] > 1 && named[0].is !== 'word') return named
  const [to, used] = ordinal ? [next.to, 2] : [token.to, 1]
  const value = token.text.length <= 8 ? Number(token.text) : Number.NaN
  return [
    {
      is: 'number',
      value,
      digits: token.text.length,
      ordinal,
      from: token.from,
      to,
      tight: token.tight,
    },
    used,
  ]
}

/** The longest English phrase that begins here; hyphens and dots may stand between its words. */
function latinAt(tokens: readonly Token[], at: number, token: Token): [Term, number] {
  for (const { words, meaning } of ENGLISH_BY_FIRST.get(plainWord(token.text)) ?? []) {
    const used = phraseLength(tokens, at, words)
    const last = tokens[at + used - 1]
    if (used > 0 && last)
      return [{ ...meaning, from: token.from, to: last.to, tight: token.tight }, used]
  }
  return [{ is: 'word', from: token.from, to: token.to, tight: token.tight }, 1]
}

function phraseLength(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at
  for (const [i, word] of words.entries()) {
    const joint = tokens[next]
    if (i > 0 && joint?.kind === 'mark' && /^[-‐‑.]$/.test(joint.text) && joint.tight) next++
    const token = tokens[next]
    if (!token || plainWord(token.text) !== word) return 0
    next++
  }
  // The full stop of an abbreviation ("Sept.", "a.m.") belongs to it, unless it ends a sentence.
  const [dot, after] = [tokens[next], tokens[next + 1]]
  const abbreviation = (words.at(-1)?.length ?? 0) <= 4
  if (
    abbreviation &&
    dot?.text === '.' &&
    dot.tight &&
    after &&
    (after.kind === 'number' || after.kind === 'mark' || /^[a-z]/.test(after.text))
  )
    next++
  return next - at
}

/** A full stop between digits is a separator of dates; elsewhere it ends a sentence. */
function markTerm(tokens: readonly Token[], at: number, token: Token): Term {
  const mark = MARKS[token.text] ?? 'stop'
  const inDate = tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'
  return {
    is: 'mark',
    mark: mark === 'dot' && !inDate ? 'stop' : mark,
    from: token.from,
    to: token.to,
    tight: token.tight,
  }
}

function bracketedWeekday(tokens: readonly Token[], at: number): Meaning | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || before?.text !== '(') return undefined
  const weekday = SHORT_WEEKDAYS.get(token.text)
  const closed = after?.text === ')' || after?.text === '・' || after?.text === ','
  return weekday !== undefined && closed ? { is: 'weekday', weekday } : undefined
}

function byFirst(
  phrases: readonly Phrase[],
  first: (phrase: Phrase) => string,
  length: (phrase: Phrase) => number,
): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases) map.set(first(phrase), [...(map.get(first(phrase)) ?? []), phrase])
  for (const list of map.values()) list.sort((a, b) => length(b) - length(a))
  return map
}

function runLength(text: string, at: number, belongs: (character: string) => boolean): number {
  let end = at
  while (end < text.length && belongs(text.charAt(end))) end++
  return end - at
}

function plainWord(text: string): string {
  return text.replaceAll('’', "'")
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

function isLatin(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'ß' && character <= 'ɏ' && character !== '÷')
  )
}

function isPlainOther(character: string): boolean {
  return !isDigit(character) && !isLatin(character) && !MARKS[character] && !/\s/.test(character)
}
