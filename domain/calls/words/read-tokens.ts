// From characters to tokens: numbers, marks, words; left to right, one look at each.
import { plainText } from './characters.ts'
import { japaneseAt } from './find-phrase.ts'
import { arabicOf, kanjiNumberAt } from './kanji-numbers.ts'
import type { Mark } from './term.ts'

export type Token = {
  readonly kind: 'number' | 'latin' | 'japanese' | 'other' | 'mark'
  /** In plain form: small letters, half-width. */
  readonly text: string
  /** As printed. */
  readonly raw: string
  readonly from: number
  readonly to: number
  readonly tight: boolean
}

const MARK_CHARACTERS: Readonly<Record<Mark, string>> = {
  dash: '-–—―‐‑−~〜∼→⇒',
  comma: ',、',
  colon: ':',
  slash: '/',
  dot: '.',
  plus: '+',
  open: '([〔【「〈《',
  close: ')]〕】」〉》',
  stop: '。※·•●○■◆★…?!',
  line: '\n|;',
}

export const MARKS: ReadonlyMap<string, Mark> = new Map(
  Object.entries(MARK_CHARACTERS).flatMap(([mark, characters]) =>
    [...characters].map((character) => [character, mark as Mark] as const),
  ),
)

export function readTokens(words: string): Token[] {
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
    tokens.push({
      kind,
      text: plainNumber(kind, text.slice(i, i + length)),
      raw: words.slice(from, to),
      from,
      to,
      tight,
    })
    tight = true
    i += length
  }
  return tokens
}

function plainNumber(kind: Token['kind'], text: string): string {
  return kind === 'number' ? arabicOf(text) : text
}

function tokenAt(text: string, at: number): [Token['kind'], number] {
  const character = text.charAt(at)
  const kanji = kanjiNumberAt(text, at)
  if (kanji) return ['number', kanji.length]
  const japanese = japaneseAt(text, at)
  if (japanese) return ['japanese', japanese[0].length]
  if (isDigit(character)) return ['number', runLength(text, at, isDigit)]
  if (isLatin(character)) return ['latin', runLength(text, at, isInLatinWord)]
  if (MARKS.has(character)) return ['mark', 1]
  return ['other', otherLength(text, at)]
}

/** Up to where a known Japanese word begins. */
function otherLength(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isPlainOther(text.charAt(end)) && !japaneseAt(text, end)) end++
  return end - at
}

function runLength(text: string, at: number, belongs: (character: string) => boolean): number {
  let end = at
  while (end < text.length && belongs(text.charAt(end))) end++
  return end - at
}

function isInLatinWord(character: string): boolean {
  return isLatin(character) || character === "'" || character === '’'
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
  return (
    !isDigit(character) && !isLatin(character) && !MARKS.has(character) && !/\s/.test(character)
  )
}
