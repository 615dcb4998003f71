// What an import proposes for an entry that is already here, field by field. Three sides: what
// the source said last time, what it says now, and what the entry says. A field in which the
// source says nothing new is left alone, whatever people made of it meanwhile.
import type { EntryContent } from '../content/entry-content.ts'
import { type Field, readField, sameValue } from '../content/fields.ts'
import { keepPastCalls } from './keep-past-calls.ts'
import { IMPORTED_FIELDS } from './to-content.ts'

export type FieldProposal = {
  readonly field: Field
  /** What the source said last time; null when it never spoke of this entry. */
  readonly base: unknown
  readonly proposed: unknown
  readonly current: unknown
  /** People changed the field since the source last spoke of it. */
  readonly editedMeanwhile: boolean
}

export type Proposal = {
  readonly status: 'unchanged' | 'changed'
  readonly fields: readonly FieldProposal[]
}

export type Sides = {
  readonly base: EntryContent | null
  readonly theirs: EntryContent
  readonly current: EntryContent
  /** The document puts it under a section that is not here yet, so where it goes is not known. */
  readonly awaitsSection?: boolean
}

export function propose({ base, theirs, current, awaitsSection }: Sides): Proposal {
  const fields = IMPORTED_FIELDS.flatMap((field): FieldProposal[] => {
    const before = base ? readField(base, field) : null
    const now = readField(theirs, field)
    const ours = readField(current, field)
    if (base ? saysTheSame(before, now) : isSilent(now)) return []
    if (field === 'sectionId' && awaitsSection) return []
    const whole = field === 'calls' ? keepPastCalls(now, ours) : now
    const proposed = keepingWhatPeopleAdded(whole, ours)
    if (saysTheSame(proposed, ours)) return []
    const editedMeanwhile = !base || !saysTheSame(before, ours)
    return [{ field, base: before, proposed, current: ours, editedMeanwhile }]
  })
  return { status: fields.length > 0 ? 'changed' : 'unchanged', fields }
}

/** A document that does not mention a field has nothing to say against what is there. */
function isSilent(value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return (
    typeof value === 'object' &&
    'content' in value &&
    Array.isArray(value.content) &&
    value.content.length === 0
  )
}

/** Equal but for ids, kinds of quotation marks and white space, which files change by themselves. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return sameValue(plain(a), plain(b))
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
  }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, item]) => [key, plain(item)]),
  )
}

/**
 * Items of a list that are there already keep what the document cannot know of them: their
 * Japanese texts, the route of a call. Without this, accepting a new date would delete them.
 */
function keepingWhatPeopleAdded(proposed: unknown, current: unknown): unknown {
  if (!isItems(proposed) || !isItems(current)) return proposed
  return proposed.map((item) => {
    const known = current.find(({ id }) => id === item.id)
    return known ? filled(item, known) : item
  })
}

type Item = { readonly id: string } & Readonly<Record<string, unknown>>

function isItems(value: unknown): value is Item[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'object' && item !== null && 'id' in item)
  )
}

const PEOPLES_OWN = ['label', 'route']

function filled(item: Item, known: Item): Item {
  const own = PEOPLES_OWN.filter((key) => key in item)
  return {
    ...item,
    ...Object.fromEntries(own.map((key) => [key, filledText(item[key], known[key])])),
    ...('words' in item && { words: wordsWithJapanese(item.words, known.words) }),
  }
}

function filledText(text: unknown, known: unknown): unknown {
  if (typeof text === 'string') return text === '' ? known : text
  if (typeof text !== 'object' || text === null) return text
  return Object.fromEntries(
    Object.entries(text).map(([lang, words]) => [
      lang,
      words || (known as Record<string, unknown> | undefined)?.[lang] || '',
    ]),
  )
}

/** Japanese words of a call are a translation of the English ones: they hold while those do. */
function wordsWithJapanese(words: unknown, known: unknown): unknown {
  const [now, before] = [words, known] as { en: string; ja: string }[]
  return now && before && now.en === before.en ? filledText(now, before) : words
}
