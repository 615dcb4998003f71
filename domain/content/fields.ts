// The fields of an entry: the units in which people edit, merge, compare and review.
// A field is saved whole; two people who changed different fields never collide.

import { issuesOf } from '../issues-of.ts'
import type { Issue } from '../result.ts'
import { type EntryContent, entryContent } from './entry-content.ts'

export const FIELDS = [
  'slug',
  'title.en',
  'title.ja',
  'subtitle.en',
  'subtitle.ja',
  'acronym',
  'sectionId',
  'order',
  'agencies',
  'summary.en',
  'summary.ja',
  'body.en',
  'body.ja',
  'eligibility.en',
  'eligibility.ja',
  'careerStages',
  'disciplines',
  'calls',
  'websites',
  'contacts',
  'related',
  'internal.notes',
  'internal.ownerId',
  'internal.nextCheckOn',
] as const
export type Field = (typeof FIELDS)[number]

/** Some fields with their new values, as a form sends them and the draft's log keeps them. */
export type FieldChanges = Partial<Record<Field, unknown>>

export function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name)
}

/** The value of one field. */
export function readField(content: EntryContent, field: Field): unknown {
  const [head, tail] = field.split('.') as [keyof EntryContent, string | undefined]
  const value: unknown = content[head]
  return tail === undefined ? value : (value as Record<string, unknown>)[tail]
}

/** A copy of the content with the given fields replaced; no check of their shape. */
export function writeFields(content: EntryContent, changes: FieldChanges): unknown {
  const next: Record<string, unknown> = { ...content }
  for (const [field, value] of Object.entries(changes)) {
    const [head, tail] = field.split('.') as [string, string | undefined]
    next[head] = tail === undefined ? value : { ...(next[head] as object), [tail]: value }
  }
  return next
}

/**
 * Applies changes and checks the shape of the outcome.
 * @returns the content, or every issue with the path of its field ("calls[0].closes.latest").
 */
export function applyChanges(
  content: EntryContent,
  changes: FieldChanges,
): { content: EntryContent } | { issues: Issue[] } {
  const parsed = entryContent.safeParse(writeFields(content, changes))
  return parsed.success ? { content: parsed.data } : { issues: issuesOf(parsed.error) }
}

/** The fields whose values differ, in the order of FIELDS. */
export function changedFields(before: EntryContent, after: EntryContent): Field[] {
  return FIELDS.filter((field) => !sameValue(readField(before, field), readField(after, field)))
}

/** Deep equality of plain JSON values, blind to the order of object keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [definedKeys(a), definedKeys(b)]
  return (
    left.length === right.length &&
    left.every((key) =>
      sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  )
}

function definedKeys(value: object): string[] {
  return Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined)
}
