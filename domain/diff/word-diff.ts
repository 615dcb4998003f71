// What changed in a text, word by word, as a reader of English or Japanese sees it.
import { foldIslands } from './fold-islands.ts'
import { diffSequences, type Step } from './sequence-diff.ts'
import { paragraphsOf, wordsOf } from './words.ts'

export type Piece = {
  readonly change: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Past this many changed words the comparison is by paragraph. */
const MAX_EDITS = 1_000
/** Below this share of kept text, scattered common words say nothing: all is replaced. */
const MIN_KEPT = 0.25

/**
 * Pieces in reading order: `same` and `removed` joined are `before`, `same` and `added`
 * joined are `after`. Neighbouring pieces differ in kind; a removal precedes its addition.
 */
export function diffWords(before: string, after: string): Piece[] {
  const byWord = compare(wordsOf(before), wordsOf(after))
  if (!byWord) {
    return compare(paragraphsOf(before), paragraphsOf(after)) ?? replaced(before, after)
  }
  const readable = joinPieces(foldIslands(byWord, splitIsland))
  return keptShare(readable, before, after) < MIN_KEPT ? replaced(before, after) : readable
}

function compare(before: readonly string[], after: readonly string[]): Piece[] | undefined {
  const steps = diffSequences(before, after, MAX_EDITS)
  return steps && joinPieces(steps.map((step) => toPiece(step, before, after)))
}

function toPiece(step: Step, before: readonly string[], after: readonly string[]): Piece {
  const text = step.kind === 'removed' ? before[step.from] : after[step.to]
  return { change: step.kind, text: text ?? '' }
}

/** Joins neighbours of one kind; between two kept pieces, removals come before additions. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) joined.push({ change: 'removed', text: removed })
    if (added) joined.push({ change: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (piece.change === 'removed') removed += piece.text
    else if (piece.change === 'added') added += piece.text
    else {
      flush()
      const last = joined.at(-1)
      if (last?.change === 'same') {
        joined[joined.length - 1] = { change: 'same', text: last.text + piece.text }
      } else joined.push(piece)
    }
  }
  flush()
  return joined
}

function splitIsland({ text }: Piece): Piece[] {
  return [
    { change: 'removed', text },
    { change: 'added', text },
  ]
}

function keptShare(pieces: readonly Piece[], before: string, after: string): number {
  const longest = Math.max(before.length, after.length)
  if (longest === 0) return 1
  const shortest = Math.min(before.length, after.length)
  const kept = pieces
    .filter((piece) => piece.change === 'same')
    .reduce((sum, piece) => sum + piece.text.length, 0)
  // Text that only grew or only shrank keeps all of the shorter side and is worth reading.
  return Math.max(kept / longest, shortest > 0 && kept === shortest ? 1 : 0)
}

function replaced(before: string, after: string): Piece[] {
  return joinPieces([
    { change: 'removed', text: before },
    { change: 'added', text: after },
  ])
}
