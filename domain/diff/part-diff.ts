// The parts of a website, a contact or a call, compared one by one.
import type { Call } from '../calls/call.ts'
import type { Contact, Website } from '../content/entry-content.ts'
import { sameValue } from '../content/fields.ts'
import { diffWords, type Piece } from './word-diff.ts'

export const WEBSITE_PARTS = ['url', 'label.en', 'label.ja', 'language', 'forthcoming'] as const
export const CONTACT_PARTS = ['label.en', 'label.ja', 'email', 'url'] as const
export const CALL_PARTS = [
  'cycle',
  'label.en',
  'label.ja',
  'stage',
  'route',
  'words.en',
  'words.ja',
  'opens',
  'closes',
  'certainty',
  'rolling',
] as const

export type Part =
  | (typeof WEBSITE_PARTS)[number]
  | (typeof CONTACT_PARTS)[number]
  | (typeof CALL_PARTS)[number]

/** A part on both sides; `pieces` when both are text. Absent sides (a new item) are null. */
export type PartDiff = {
  readonly part: Part
  readonly changed: boolean
  readonly before: unknown
  readonly after: unknown
  readonly pieces: readonly Piece[] | null
}

type Item = Website | Contact | Call

/** Every part in order, the unchanged too. */
export function diffParts<T extends Item>(
  parts: readonly Part[],
  before: T | null,
  after: T | null,
): PartDiff[] {
  return parts.map((part) => {
    const [old, now] = [readPart(before, part), readPart(after, part)]
    const text = typeof old === 'string' && typeof now === 'string'
    return {
      part,
      changed: !sameValue(old, now),
      before: old,
      after: now,
      pieces: text ? diffWords(old, now) : null,
    }
  })
}

function readPart(item: Item | null, part: Part): unknown {
  if (item === null) return null
  const [head, tail] = part.split('.') as [string, string | undefined]
  const value = (item as Record<string, unknown>)[head]
  return tail === undefined ? value : (value as Record<string, unknown>)[tail]
}
