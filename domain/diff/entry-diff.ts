// Every field of an entry before and after, so that a reviewer can trust that what is not
// shown did not change.
import type { Call } from '../calls/call.ts'
import {
  type Contact,
  type EntryContent,
  emptyContent,
  type Website,
} from '../content/entry-content.ts'
import { FIELDS, type Field, readField, sameValue } from '../content/fields.ts'
import type { RichDoc } from '../content/rich-text.ts'
import { type CallChange, callChanges } from './call-change.ts'
import { diffItems, type ItemDiff } from './list-diff.ts'
import { CALL_PARTS, CONTACT_PARTS, diffParts, type PartDiff, WEBSITE_PARTS } from './part-diff.ts'
import { diffRich, type RichRow } from './rich-diff.ts'
import { diffWords, type Piece } from './word-diff.ts'

/** An item with its parts; `meaning` says what a changed call means (empty for the others). */
export type ItemRow<T> = ItemDiff<T> & {
  readonly parts: readonly PartDiff[]
  readonly meaning: readonly CallChange[]
}

export type Scalar = string | number | null

type Shape =
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'rich'; readonly rows: readonly RichRow[] }
  | { readonly kind: 'value'; readonly before: Scalar; readonly after: Scalar }
  /** Names of other things: agencies, stages, disciplines, related entries. */
  | { readonly kind: 'names'; readonly items: readonly ItemDiff<string>[] }
  | { readonly kind: 'calls'; readonly items: readonly ItemRow<Call>[] }
  | { readonly kind: 'websites'; readonly items: readonly ItemRow<Website>[] }
  | { readonly kind: 'contacts'; readonly items: readonly ItemRow<Contact>[] }

/** One field on both sides. `empty`: nothing is written on either. */
export type FieldDiff = {
  readonly field: Field
  readonly changed: boolean
  readonly empty: boolean
} & Shape

/**
 * One diff for every field of FIELDS, in their order.
 * @param before null for an entry that did not exist: everything written is new
 */
export function diffEntries(before: EntryContent | null, after: EntryContent): FieldDiff[] {
  const old = before ?? { ...emptyContent(after.kind, '', ''), order: after.order }
  return FIELDS.map((field) => diffField(field, old, after))
}

/** One field alone. */
export function diffField(field: Field, before: EntryContent, after: EntryContent): FieldDiff {
  const shape = shapeOf(field, readField(before, field), readField(after, field))
  return { field, changed: isChanged(shape), empty: isEmpty(shape), ...shape }
}

function shapeOf(field: Field, before: unknown, after: unknown): Shape {
  switch (field) {
    case 'body.en':
    case 'body.ja':
      return { kind: 'rich', rows: diffRich(before as RichDoc, after as RichDoc) }
    case 'calls':
      return { kind: 'calls', items: rows(CALL_PARTS, before as Call[], after as Call[]) }
    case 'websites':
      return {
        kind: 'websites',
        items: rows(WEBSITE_PARTS, before as Website[], after as Website[]),
      }
    case 'contacts':
      return {
        kind: 'contacts',
        items: rows(CONTACT_PARTS, before as Contact[], after as Contact[]),
      }
    case 'agencies':
    case 'careerStages':
    case 'disciplines':
    case 'related':
      return { kind: 'names', items: diffItems(before as string[], after as string[], String) }
    case 'slug':
    case 'sectionId':
    case 'order':
    case 'internal.ownerId':
    case 'internal.nextCheckOn':
      return { kind: 'value', before: before as Scalar, after: after as Scalar }
    case 'title.en':
    case 'title.ja':
    case 'subtitle.en':
    case 'subtitle.ja':
    case 'acronym':
    case 'summary.en':
    case 'summary.ja':
    case 'eligibility.en':
    case 'eligibility.ja':
    case 'internal.notes':
      return { kind: 'text', pieces: diffWords(before as string, after as string) }
  }
}

function rows<T extends Call | Website | Contact>(
  parts: Parameters<typeof diffParts>[0],
  before: readonly T[],
  after: readonly T[],
): ItemRow<T>[] {
  return diffItems(before, after, (item) => item.id).map((row) => ({
    ...row,
    parts: diffParts(parts, row.before, row.after),
    meaning: isCall(row.before) && isCall(row.after) ? callChanges(row.before, row.after) : [],
  }))
}

function isCall(item: Call | Website | Contact | null): item is Call {
  return item !== null && 'cycle' in item
}

function isChanged(shape: Shape): boolean {
  switch (shape.kind) {
    case 'text':
      return shape.pieces.some((piece) => piece.change !== 'same')
    case 'rich':
      return shape.rows.some((row) => row.change !== 'same')
    case 'value':
      return !sameValue(shape.before, shape.after)
    default:
      return shape.items.some((item) => item.change !== 'same' || item.moved)
  }
}

function isEmpty(shape: Shape): boolean {
  switch (shape.kind) {
    case 'text':
      return shape.pieces.length === 0
    case 'rich':
      return shape.rows.length === 0
    case 'value':
      return isNothing(shape.before) && isNothing(shape.after)
    default:
      return shape.items.length === 0
  }
}

function isNothing(value: Scalar): boolean {
  return value === null || value === ''
}
