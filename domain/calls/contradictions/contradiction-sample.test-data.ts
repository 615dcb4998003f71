// For tests: a program that contradicts itself in nothing, to be changed in one thing.
import { emptyContent, type PublicContent, type Website } from '../../content/entry-content.ts'
import type { RichDoc } from '../../content/rich-text.ts'
import type { Call, VagueDate } from '../call.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { contradictions } from './contradictions.ts'

const NONE = { en: '', ja: '' }

export function day(text: string, more: Partial<VagueDate> = {}): VagueDate {
  return { earliest: text, latest: text, precision: more.time ? 'minute' : 'day', ...more }
}

/** Open from 1 April until 14 May 2026, 12:00 noon in Japan. */
export const CALL: Call = {
  id: 'c1',
  cycle: '2026',
  label: NONE,
  stage: 'call',
  route: '',
  words: { en: '1 April – 14 May 2026, 12:00 noon (JST)', ja: '' },
  opens: day('2026-04-01'),
  closes: day('2026-05-14', { time: '12:00', zone: 'Asia/Tokyo' }),
  certainty: 'announced',
  rolling: false,
}

export const WEBSITE: Website = {
  id: 'w1',
  label: NONE,
  url: 'https://www.jst.go.jp/presto/fellowship/en/index.html',
  language: null,
  forthcoming: false,
}

export function program(changes: Partial<PublicContent> = {}): PublicContent {
  const { internal: _, ...empty } = emptyContent('program', 'presto', 'PRESTO')
  const contact = { id: 'k1', label: NONE, email: 'presto@jst.go.jp', url: null }
  return { ...empty, calls: [CALL], websites: [WEBSITE], contacts: [contact], ...changes }
}

/** A body of paragraphs. */
export function text(...paragraphs: string[]): RichDoc {
  return {
    type: 'doc',
    content: paragraphs.map((words) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: words }],
    })),
  }
}

export function found(
  changes: Partial<PublicContent>,
  context: Partial<ContradictionContext> = {},
): Contradiction[] {
  return contradictions(program(changes), { zone: 'Asia/Tokyo', today: '2026-04-15', ...context })
}

/** "field code" of everything found. */
export function codes(
  changes: Partial<PublicContent>,
  context: Partial<ContradictionContext> = {},
): string[] {
  return found(changes, context).map(({ field, code }) => `${field} ${code}`)
}

/** The warnings of a sentence in the English body. */
export function inEnglish(sentence: string, changes: Partial<PublicContent> = {}): string[] {
  return codes({ body: { en: text(sentence), ja: text('') }, ...changes })
}

/** The warnings of a sentence in the Japanese body. */
export function inJapanese(sentence: string, changes: Partial<PublicContent> = {}): string[] {
  return codes({ body: { en: text(''), ja: text(sentence) }, ...changes })
}
