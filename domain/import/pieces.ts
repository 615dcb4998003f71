// A document cut to the pieces that lists of programs are made of. What Word or a typist
// expressed in different ways becomes one: a "•" typed by hand is a list item, "[You can
// apply …]" is a section heading, a row of equal signs is a rule, and several fields in one
// paragraph are a paragraph each.
import { type Block, type Inline, wordsOf } from './blocks.ts'
import { dropCharacters, rawText, splitLines, takeCharacters } from './inline.ts'
import { readLabel } from './labels.ts'
import { linkAddresses } from './link-addresses.ts'

export type Piece =
  | { readonly is: 'section'; readonly title: string }
  /** Ends the sections. `drawn`: typed as a row of signs rather than made by the editor. */
  | { readonly is: 'rule'; readonly drawn: boolean }
  | { readonly is: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly is: 'paragraph'; readonly content: readonly Inline[] }
  | List
export type List = {
  readonly is: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly (readonly Piece[])[]
  /** Made of bullets typed into paragraphs. */
  readonly typed: boolean
}

const BULLET = /^([•●○◦▪■□◆◇‣⁃∙·・]\s*|[-–—*＊]\s+)(?=\S)/u
const DRAWN_RULE = /^([=＝_＿\-–—―─━*＊~〜・]\s*){3,}$/u
const BRACKETED = /^(?:\[([^[\]]+)\]|【([^【】]+)】|［([^［］]+)］|〔([^〔〕]+)〕|＜([^＜＞]+)＞)$/u

export function toPieces(blocks: readonly Block[]): Piece[] {
  return joinTypedBullets(blocks.flatMap(blockPieces))
}

function blockPieces(block: Block): Piece[] {
  switch (block.is) {
    case 'rule':
      return [{ is: 'rule', drawn: false }]
    case 'heading': {
      const section = sectionTitle(wordsOf(block.content))
      if (section) return [{ is: 'section', title: section }]
      return wordsOf(block.content) === '' ? [] : [block]
    }
    case 'list':
      return [{ ...block, items: block.items.map((item) => toPieces(item)), typed: false }]
    case 'paragraph':
      return paragraphs(linkAddresses(block.content)).map(paragraphPiece)
  }
}

/** One paragraph, or several where its lines stand for themselves. */
function paragraphs(content: readonly Inline[]): Inline[][] {
  const out: Inline[][] = []
  let open = false
  for (const line of splitLines(content).flatMap(splitFields)) {
    const alone = standsAlone(line)
    const last = out.at(-1)
    if (last && open && !alone)
      last.push(content.includes('break') ? 'break' : { text: ' ' }, ...line)
    else out.push([...line])
    open = !alone || !isWhole(line)
  }
  return out
}

const NEXT_FIELD =
  /[,;|、；，\s]\s*(?=(?:contacts?|inquiries|e-?mail|(?:program )?web ?site|url|連絡先|問い?合わ?せ先?|ウェブサイト|ホームページ)(?: ?[(（][^()（）]{0,40}[)）])? ?[:：])/gi

/** "Website: …, Contact: …" on one line are two fields. */
function splitFields(line: readonly Inline[]): Inline[][] {
  const label = readLabel(line)
  if (!label) return [[...line]]
  const cuts = [...rawText(line).matchAll(NEXT_FIELD)]
    .map((match) => match.index)
    .filter((cut) => cut > label.text.length)
  const starts = [0, ...cuts.map((cut) => cut + 1)]
  return starts
    .map((start, i) => dropCharacters(takeCharacters(line, cuts[i]), start))
    .filter((field) => field.length > 0)
}

function standsAlone(line: readonly Inline[]): boolean {
  const text = wordsOf(line)
  return (
    BULLET.test(text) ||
    DRAWN_RULE.test(text) ||
    sectionTitle(text) !== undefined ||
    readLabel(line) !== undefined ||
    isLinks(line) ||
    isNote(text)
  )
}

/** A line that another may not continue. */
function isWhole(line: readonly Inline[]): boolean {
  const text = wordsOf(line)
  return DRAWN_RULE.test(text) || sectionTitle(text) !== undefined || isLinks(line)
}

function paragraphPiece(content: readonly Inline[]): Piece {
  const text = wordsOf(content)
  const section = sectionTitle(text)
  if (section) return { is: 'section', title: section }
  if (DRAWN_RULE.test(text)) return { is: 'rule', drawn: true }
  const bullet = BULLET.exec(rawText(content))
  if (!bullet) return { is: 'paragraph', content }
  const item = paragraphPiece(dropCharacters(content, bullet[0].length))
  return { is: 'list', ordered: false, start: 1, items: [[item]], typed: true }
}

/** Bullets typed in paragraphs one after the other make one list. */
function joinTypedBullets(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (piece.is === 'list' && piece.typed && last?.is === 'list' && last.typed) {
      out[out.length - 1] = { ...last, items: [...last.items, ...piece.items] }
    } else out.push(piece)
  }
  return out
}

function sectionTitle(text: string): string | undefined {
  return BRACKETED.exec(text)
    ?.slice(1)
    .find((title) => title !== undefined)
    ?.trim()
}

/** True when a line is nothing but addresses and what parts them. */
export function isLinks(line: readonly Inline[]): boolean {
  const linked = line.filter((part) => part !== 'break' && Boolean(part.href))
  const rest = line.filter((part) => part !== 'break' && !part.href)
  return (
    linked.length > 0 &&
    rest.every((part) => /^[\s,;/、・]*$/.test(part === 'break' ? '' : part.text))
  )
}

/** "Note: …", "※…": a remark on what stands before it. */
export function isNote(text: string): boolean {
  return /^(notes?\s*[:：]|note that|please note|※|＊|注[:：意])/i.test(text)
}

/** The words of a piece, items of lists a line each. */
export function pieceWords(piece: Piece): string {
  switch (piece.is) {
    case 'section':
      return piece.title
    case 'rule':
      return ''
    case 'list':
      return piece.items.map((item) => item.map(pieceWords).join('\n')).join('\n')
    case 'heading':
    case 'paragraph':
      return wordsOf(piece.content)
  }
}
