// A lone space or comma that stayed the same between two changes belongs to them: a reader
// sees "June 10" become "July 3", not two words swapped around a space.
import { isWordless } from './words.ts'

type Stretch = { readonly change: string; readonly text: string }

/**
 * Splits every unchanged stretch without a word between two changed ones, by `split`, into
 * its removal and its addition; all others stay as they are.
 */
export function foldIslands<Piece extends Stretch>(
  pieces: readonly Piece[],
  split: (island: Piece) => readonly Piece[],
): Piece[] {
  return pieces.flatMap((piece, i) => {
    const [before, after] = [pieces[i - 1], pieces[i + 1]]
    const island =
      piece.change === 'same' &&
      isEdit(before) &&
      isEdit(after) &&
      isWordless(piece.text) &&
      !piece.text.includes('\n')
    return island ? split(piece) : [piece]
  })
}

function isEdit(piece: Stretch | undefined): boolean {
  return piece?.change === 'removed' || piece?.change === 'added'
}
