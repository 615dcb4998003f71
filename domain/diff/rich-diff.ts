// What changed in rich text: first which lines, then which words within them, and where
// only a mark changed (a word became bold, a link leads elsewhere) exactly that.
import type { RichDoc, RichMark } from '../content/rich-text.ts'
import { foldIslands } from './fold-islands.ts'
import { type LinePair, pairLines } from './pair-lines.ts'
import { lineKey, linesOf, marksKey, type RichLine, type RichWord, shapeKey } from './rich-lines.ts'
import { diffSequences } from './sequence-diff.ts'

/** A stretch of text; `before` and `after` are its marks on each side, null where it is not. */
export type RichPiece = {
  readonly change: 'same' | 'removed' | 'added' | 'restyled'
  readonly text: string
  readonly before: readonly RichMark[] | null
  readonly after: readonly RichMark[] | null
}

export type RichRow = {
  readonly change: 'same' | 'removed' | 'added' | 'changed'
  readonly before: RichLine | null
  readonly after: RichLine | null
  /** The line changed its form: a paragraph became a heading, an item left its list. */
  readonly reshaped: boolean
  readonly pieces: readonly RichPiece[]
}

const MAX_LINE_EDITS = 600
const MAX_WORD_EDITS = 600

/** Rows in reading order; the befores are the old document's lines, the afters the new one's. */
export function diffRich(before: RichDoc, after: RichDoc): RichRow[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const steps = diffSequences(old.map(lineKey), now.map(lineKey), MAX_LINE_EDITS)
  if (!steps) return [...old.map(removedRow), ...now.map(addedRow)]
  const rows: RichRow[] = []
  let [removed, added]: [RichLine[], RichLine[]] = [[], []]
  const flush = () => {
    rows.push(...pairLines(removed, added).map(rowOf))
    removed = []
    added = []
  }
  for (const step of steps) {
    if (step.kind === 'removed') removed.push(old[step.from] as RichLine)
    else if (step.kind === 'added') added.push(now[step.to] as RichLine)
    else {
      flush()
      rows.push(sameRow(old[step.from] as RichLine, now[step.to] as RichLine))
    }
  }
  flush()
  return rows
}

function rowOf({ before, after, alike }: LinePair): RichRow {
  if (before && after) {
    const reshaped = alike && shapeKey(before) !== shapeKey(after)
    const pieces = alike ? diffLine(before, after) : replaceLine(before, after)
    return { change: 'changed', before, after, reshaped, pieces }
  }
  return before ? removedRow(before) : addedRow(after as RichLine)
}

function sameRow(before: RichLine, after: RichLine): RichRow {
  const pieces = joinPieces(after.words.map(({ text, marks }) => piece('same', text, marks, marks)))
  return { change: 'same', before, after, reshaped: false, pieces }
}

function removedRow(before: RichLine): RichRow {
  const pieces = joinPieces(before.words.map((word) => removedPiece(word)))
  return { change: 'removed', before, after: null, reshaped: false, pieces }
}

function addedRow(after: RichLine): RichRow {
  const pieces = joinPieces(after.words.map((word) => addedPiece(word)))
  return { change: 'added', before: null, after, reshaped: false, pieces }
}

function diffLine(before: RichLine, after: RichLine): RichPiece[] {
  const [old, now] = [before.words, after.words]
  const textOf = (word: RichWord) => word.text
  const steps = diffSequences(old.map(textOf), now.map(textOf), MAX_WORD_EDITS)
  if (!steps) return replaceLine(before, after)
  const pieces = joinPieces(
    steps.map((step) => {
      if (step.kind === 'removed') return removedPiece(old[step.from] as RichWord)
      if (step.kind === 'added') return addedPiece(now[step.to] as RichWord)
      return keptPiece(old[step.from] as RichWord, now[step.to] as RichWord)
    }),
  )
  return joinPieces(foldIslands(pieces, splitIsland))
}

function replaceLine(before: RichLine, after: RichLine): RichPiece[] {
  return joinPieces([...before.words.map(removedPiece), ...after.words.map(addedPiece)])
}

function splitIsland({ text, before, after }: RichPiece): RichPiece[] {
  return [piece('removed', text, before, null), piece('added', text, null, after)]
}

function keptPiece(before: RichWord, after: RichWord): RichPiece {
  const same = marksKey(before.marks) === marksKey(after.marks)
  return piece(same ? 'same' : 'restyled', after.text, before.marks, after.marks)
}

function removedPiece(word: RichWord): RichPiece {
  return piece('removed', word.text, word.marks, null)
}

function addedPiece(word: RichWord): RichPiece {
  return piece('added', word.text, null, word.marks)
}

function piece(
  change: RichPiece['change'],
  text: string,
  before: readonly RichMark[] | null,
  after: readonly RichMark[] | null,
): RichPiece {
  return { change, text, before, after }
}

/** Joins what stands together, and puts the removals of a changed place before its additions. */
function joinPieces(pieces: readonly RichPiece[]): RichPiece[] {
  const joined: RichPiece[] = []
  let [removed, added]: [RichPiece[], RichPiece[]] = [[], []]
  const flush = () => {
    for (const each of [...removed, ...added]) append(joined, each)
    removed = []
    added = []
  }
  for (const each of pieces) {
    if (each.change === 'removed') removed.push(each)
    else if (each.change === 'added') added.push(each)
    else {
      flush()
      append(joined, each)
    }
  }
  flush()
  return joined
}

function append(joined: RichPiece[], next: RichPiece): void {
  const last = joined.at(-1)
  if (last && last.change === next.change && marksOf(last) === marksOf(next)) {
    joined[joined.length - 1] = { ...last, text: last.text + next.text }
  } else joined.push(next)
}

function marksOf({ before, after }: RichPiece): string {
  return `${before ? marksKey(before) : '-'}\u0000${after ? marksKey(after) : '-'}`
}
