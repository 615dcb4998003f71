// Which pieces are titles. A bullet begins a new program or is a point in the last one's
// text: what the text before it announces ("the following conditions;"), whether that program
// has had its website, contact or call already, and how the bullet reads decide together.
import type { Inline } from './blocks.ts'
import { readLabel } from './labels.ts'
import { isLinks, isNote, type List, type Piece, pieceWords } from './pieces.ts'
import { isNumbered, isSentence, isTitle } from './title-likeness.ts'

export type OutlineEntry = {
  /** Index into `sections`; null outside of any. */
  readonly section: number | null
  readonly title: readonly Inline[]
  readonly pieces: Piece[]
}
export type Outline = {
  /** What stands before the first section or entry. */
  readonly head: Piece[]
  readonly sections: { readonly title: string; readonly pieces: Piece[]; readonly before: number }[]
  readonly entries: OutlineEntry[]
}

type Title = { readonly content: readonly Inline[]; readonly rest: readonly Piece[] }

export function outline(pieces: readonly Piece[]): Outline {
  const found: Outline = { head: [], sections: [], entries: [] }
  const rules = pieces.filter((piece) => piece.is === 'rule' && !piece.drawn).length
  let section: number | null = null
  let into: Piece[] = found.head
  let place: Place = { entry: undefined, into: found.head, inHead: true, closed: true }
  const beginSection = (title: string) => {
    section = found.sections.length
    into = []
    found.sections.push({ title, pieces: into, before: found.entries.length })
    place = { entry: undefined, into, inHead: false, closed: true }
  }
  for (const [i, piece] of pieces.entries()) {
    if (piece.is === 'section') {
      beginSection(piece.title)
      continue
    }
    // Editors draw lines between programs too; only a typed one, or the only one, ends sections.
    if (piece.is === 'rule' && (piece.drawn || rules === 1)) {
      section = null
      into = []
      place = { entry: undefined, into, inHead: false, closed: true }
      continue
    }
    if (piece.is === 'rule') continue
    if (piece.is === 'heading' && !isDocumentTitle(place) && headsSection(pieces, i, place)) {
      beginSection(pieceWords(piece))
      continue
    }
    const titles = titlesAt(pieces, i, place)
    if (!titles) {
      place.into.push(piece)
      if (!place.closed && isField(piece)) place = { ...place, closed: true }
      continue
    }
    for (const { content, rest } of titles) {
      const entry: OutlineEntry = { section, title: content, pieces: [...rest] }
      found.entries.push(entry)
      place = { entry, into: entry.pieces, inHead: false, closed: rest.some(isField) }
    }
  }
  return found
}

/** Where the next piece would go if it is no title. */
type Place = {
  readonly entry: OutlineEntry | undefined
  readonly into: Piece[]
  readonly inHead: boolean
  /** The entry has had its website, contact or call: what follows may be another one. */
  readonly closed: boolean
}

function titlesAt(pieces: readonly Piece[], i: number, place: Place): Title[] | undefined {
  const piece = pieces[i]
  if (!piece || isAnnounced(place)) return undefined
  if (piece.is === 'list') return listTitles(piece, place)
  if (piece.is === 'paragraph' && paragraphIsTitle(pieces, i, place)) {
    return [{ content: piece.content, rest: [] }]
  }
  if (piece.is === 'heading' && headingIsTitle(pieces, i, place)) {
    return [{ content: piece.content, rest: [] }]
  }
  return undefined
}

function listTitles(list: List, place: Place): Title[] | undefined {
  const titles = list.items.map(itemTitle)
  const known = titles.filter((title) => title !== undefined)
  if (known.length === 0 || known.length < titles.length) return undefined
  if (known.some(({ rest }) => rest.some(isField))) return known
  const texts = known.map(({ content }) => wordsOfTitle(content))
  const allTitles = texts.every((text) => isTitle(text) && !isSentence(text))
  if (!place.entry) return allTitles || (known.length === 1 && !place.inHead) ? known : undefined
  if (texts.some(isNote)) return undefined
  if (place.closed) return known.length === 1 || allTitles ? known : undefined
  return known.length === 1 && allTitles && place.entry.pieces.length > 0 ? known : undefined
}

/** The first paragraph of a list item as a title, unless it is a field or not text at all. */
function itemTitle(item: readonly Piece[]): Title | undefined {
  const [first, ...rest] = item
  if (first?.is !== 'paragraph' && first?.is !== 'heading') return undefined
  if (readLabel(first.content) || isLinks(first.content)) return undefined
  return { content: first.content, rest }
}

/** A title without a bullet: right under its heading, or in bold, or after a finished program. */
function paragraphIsTitle(pieces: readonly Piece[], i: number, place: Place): boolean {
  const piece = pieces[i]
  if (piece?.is !== 'paragraph' || place.inHead || readLabel(piece.content)) return false
  const text = pieceWords(piece)
  if (!isTitle(text) || isSentence(text) || isNumbered(text) || isLinks(piece.content)) return false
  if (/[@]|^[(（]/.test(text) || isNote(text)) return false
  const fieldAhead = pieces.slice(i + 1, i + 8).some(isField)
  const underHeading = !place.entry && place.into.length === 0
  if (underHeading) return fieldAhead
  const isBold = piece.content.every((part) => part === 'break' || part.bold)
  const next = pieces[i + 1]
  return fieldAhead && (isBold || place.closed) && next?.is === 'paragraph' && !isField(next)
}

/** The first heading of all names the document. */
function isDocumentTitle(place: Place): boolean {
  return place.inHead && place.into.every((piece) => piece.is !== 'heading')
}

/** A heading above fields names a program; one inside a program's calls or text does not. */
function headingIsTitle(pieces: readonly Piece[], i: number, place: Place): boolean {
  const piece = pieces[i]
  if (piece?.is !== 'heading' || isDocumentTitle(place)) return false
  if (isNumbered(pieceWords(piece)) && place.entry) return false
  return place.closed && spanAfter(pieces, i).some(isField)
}

/** A heading above deeper headings or bullets that are titles is a section's. */
function headsSection(pieces: readonly Piece[], i: number, place: Place): boolean {
  const heading = pieces[i]
  if (heading?.is !== 'heading') return false
  if (isNumbered(pieceWords(heading)) && place.entry) return false
  if (!place.closed) return false
  const span = spanAfter(pieces, i)
  const firstField = span.findIndex(isField)
  const firstTitle = span.findIndex(
    (piece) =>
      (piece.is === 'heading' && piece.level > heading.level) ||
      (piece.is === 'list' &&
        piece.items.length === 1 &&
        itemTitle(piece.items[0] ?? []) !== undefined),
  )
  return firstTitle !== -1 && (firstField === -1 || firstTitle < firstField)
}

/** What stands under a heading. */
function spanAfter(pieces: readonly Piece[], i: number): Piece[] {
  const level = headingLevel(pieces[i])
  const rest = pieces.slice(i + 1)
  const end = rest.findIndex(
    (piece) => piece.is === 'section' || piece.is === 'rule' || headingLevel(piece) <= level,
  )
  return end === -1 ? rest : rest.slice(0, end)
}

function headingLevel(piece: Piece | undefined): number {
  return piece?.is === 'heading' ? piece.level : Number.POSITIVE_INFINITY
}

/** The text before says that what comes now belongs to it. */
function isAnnounced(place: Place): boolean {
  const last = place.into.at(-1)
  if (!last || (last.is !== 'paragraph' && last.is !== 'heading')) return false
  const text = pieceWords(last)
  return /[:：;；]$/.test(text) || /\b(following|below)\b[^.]*$|(以下|次)の[^。]*$/i.test(text)
}

/** A piece that gives a website, a contact or a call. */
export function isField(piece: Piece): boolean {
  if (piece.is === 'list') {
    return piece.items.every((item) => item[0] !== undefined && isField(item[0]))
  }
  return (
    piece.is === 'paragraph' && (readLabel(piece.content) !== undefined || isLinks(piece.content))
  )
}

function wordsOfTitle(content: readonly Inline[]): string {
  return pieceWords({ is: 'paragraph', content })
}
