// The change in a few statements, before any detail: what an experienced colleague would
// say over the desk. Weighty things first: dates, then who may apply, then the text.
import type { Call } from '../calls/call.ts'
import type { Contact, Website } from '../content/entry-content.ts'
import type { Field } from '../content/fields.ts'
import type { CallChange } from './call-change.ts'
import type { FieldDiff, ItemRow } from './entry-diff.ts'
import type { ItemDiff } from './list-diff.ts'

export type Statement =
  | { readonly code: 'call_meaning'; readonly call: Call; readonly change: CallChange }
  | { readonly code: 'call_wording'; readonly call: Call }
  | { readonly code: 'call_added' | 'call_removed'; readonly call: Call }
  | {
      readonly code: 'website_added' | 'website_removed' | 'website_changed'
      readonly item: Website
    }
  | {
      readonly code: 'contact_added' | 'contact_removed' | 'contact_changed'
      readonly item: Contact
    }
  | { readonly code: 'name_added' | 'name_removed'; readonly field: Field; readonly name: string }
  | { readonly code: 'reordered'; readonly field: Field }
  | { readonly code: 'written' | 'cleared' | 'changed'; readonly field: Field }
  /** The words are the same; only marks, links or the form of lines differ. */
  | { readonly code: 'restyled'; readonly field: Field }

const WEIGHT: readonly FieldDiff['kind'][] = [
  'calls',
  'websites',
  'contacts',
  'names',
  'value',
  'text',
  'rich',
]

/** Statements about the changed fields only, in order of weight; empty when nothing changed. */
export function summariseChange(diffs: readonly FieldDiff[]): Statement[] {
  return diffs
    .filter((diff) => diff.changed)
    .toSorted((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
    .flatMap(statementsOf)
}

function statementsOf(diff: FieldDiff): Statement[] {
  switch (diff.kind) {
    case 'calls':
      return [...diff.items.flatMap(callStatements), ...reordered(diff.field, diff.items)]
    case 'websites':
      return [...diff.items.flatMap(websiteStatements), ...reordered(diff.field, diff.items)]
    case 'contacts':
      return [...diff.items.flatMap(contactStatements), ...reordered(diff.field, diff.items)]
    case 'names':
      return [
        ...diff.items.flatMap((item) => nameStatements(diff.field, item)),
        ...reordered(diff.field, diff.items),
      ]
    case 'value':
      return [written(diff.field, isBlank(diff.before), isBlank(diff.after))]
    case 'text':
      return [textStatement(diff.field, diff.pieces)]
    case 'rich':
      return [richStatement(diff)]
  }
}

function callStatements(row: ItemRow<Call>): Statement[] {
  if (row.change === 'added') return [{ code: 'call_added', call: row.after }]
  if (row.change === 'removed') return [{ code: 'call_removed', call: row.before }]
  if (row.change === 'same') return []
  const meaning = row.meaning.map(
    (change): Statement => ({ code: 'call_meaning', call: row.after, change }),
  )
  return meaning.length > 0 ? meaning : [{ code: 'call_wording', call: row.after }]
}

function websiteStatements(row: ItemRow<Website>): Statement[] {
  if (row.change === 'same') return []
  return [{ code: `website_${row.change}`, item: row.after ?? row.before }]
}

function contactStatements(row: ItemRow<Contact>): Statement[] {
  if (row.change === 'same') return []
  return [{ code: `contact_${row.change}`, item: row.after ?? row.before }]
}

function nameStatements(field: Field, item: ItemDiff<string>): Statement[] {
  if (item.change === 'added') return [{ code: 'name_added', field, name: item.after }]
  if (item.change === 'removed') return [{ code: 'name_removed', field, name: item.before }]
  return []
}

function reordered(field: Field, items: readonly ItemDiff<unknown>[]): Statement[] {
  const moved = items.some(
    (item) => (item.change === 'same' || item.change === 'changed') && item.moved,
  )
  return moved ? [{ code: 'reordered', field }] : []
}

function written(field: Field, wasEmpty: boolean, isEmpty: boolean): Statement {
  if (wasEmpty) return { code: 'written', field }
  return { code: isEmpty ? 'cleared' : 'changed', field }
}

function textStatement(field: Field, pieces: readonly { change: string }[]): Statement {
  const has = (change: string) => pieces.some((piece) => piece.change === change)
  const kept = has('same') || has('restyled')
  return written(field, !kept && !has('removed'), !kept && !has('added'))
}

function richStatement(diff: FieldDiff & { kind: 'rich' }): Statement {
  const pieces = diff.rows.flatMap((row) => row.pieces)
  const wordsChanged = pieces.some(
    (piece) => piece.change === 'added' || piece.change === 'removed',
  )
  return wordsChanged ? textStatement(diff.field, pieces) : { code: 'restyled', field: diff.field }
}

function isBlank(value: unknown): boolean {
  return value === null || value === ''
}
