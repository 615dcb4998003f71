// What stands before the first program: the document's title, subtitle, who issues it, of
// which month it is, and its notes.
import type { Inline } from './blocks.ts'
import { bodyHtml } from './body-html.ts'
import type { ImportedDocument } from './imported.ts'
import { isNote, type Piece, pieceWords } from './pieces.ts'
import { yearIn } from './read-call.ts'
import { isSentence, isTitle } from './title-likeness.ts'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/**
 * @param edition overrides what the document says of itself, `YYYY-MM`
 */
export function readHead(pieces: readonly Piece[], edition: string | undefined): ImportedDocument {
  const headingAt = pieces.findIndex((piece) => piece.is === 'heading')
  const titleAt = headingAt === -1 ? pieces.findIndex(isName) : headingAt
  const title = pieces[titleAt]
  const names: string[] = []
  const notes: Piece[][] = []
  let printed = ''
  for (const [i, piece] of pieces.entries()) {
    if (i === titleAt) continue
    const text = pieceWords(piece)
    const month = editionIn(text)
    if (month && !printed) printed = month
    else if (notes.length === 0 && isName(piece)) names.push(text)
    else if (isNote(text) || !isContinuation(piece)) notes.push([piece])
    else notes.at(-1)?.push(piece) ?? notes.push([piece])
  }
  const issuedBy = names.find(isAcronyms)
  return {
    title: title ? pieceWords(title) : '',
    subtitle: names.filter((name) => name !== issuedBy).join(' – '),
    edition: edition ?? printed,
    ...(issuedBy && { issuedBy }),
    notes: notes.map(bodyHtml),
  }
}

function isName(piece: Piece): boolean {
  if (piece.is !== 'paragraph' && piece.is !== 'heading') return false
  const text = pieceWords(piece)
  return isTitle(text) && !isSentence(text) && !isNote(text) && !isLinkText(piece.content)
}

/** A line that only names a link belongs to the note above it. */
function isContinuation(piece: Piece): boolean {
  return piece.is !== 'paragraph' || isLinkText(piece.content)
}

function isLinkText(content: readonly Inline[]): boolean {
  return content.every(
    (part) => part === 'break' || part.href !== undefined || part.text.trim() === '',
  )
}

/** "AMED, JSPS, JST". */
function isAcronyms(text: string): boolean {
  return /^\p{Lu}{2,}[\p{Lu}/]*([,、・/&\s]+(and )?\p{Lu}{2,}[\p{Lu}/]*)*$/u.test(text)
}

/** "April 2026", "2026年4月", "令和8年4月", "2026-04": a line that says nothing else. */
export function editionIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase().trim()
  if (plain.length > 60) return undefined
  const year = yearIn(plain)
  if (year === undefined) return undefined
  const rest = plain.replace(/令和\s*\d{1,2}|\b(19|20)\d\d/, ' ')
  const named = MONTHS.findIndex((month) => new RegExp(`\\b${month}\\b`).test(rest)) + 1
  const numbered = /(?:^|[^\d])(\d{1,2})(?:月|[^\d]|$)/.exec(rest)?.[1]
  const month =
    named ||
    (/^[\d\s年月日./-]+(版|現在|時点)?$/.test(plain.replace('令和', '')) ? Number(numbered) : 0)
  const words = rest
    .split(/[^a-z]+/)
    .filter(
      (word) => word !== '' && !/^(st|nd|rd|th|as|of|edition|version|updated|issue)$/.test(word),
    )
  if (!(month >= 1 && month <= 12) || words.length > (named ? 1 : 0)) return undefined
  return `${year}-${String(month).padStart(2, '0')}`
}
