import type { Piece } from '@/domain/diff/word-diff.ts'
import { Added, Removed } from './marks.tsx'
import { Sides } from './sides.tsx'

type TextChangeProps = { readonly pieces: readonly Piece[]; readonly lang?: string }

/** A text on both sides, the changed words marked on each. */
export function TextChange({ pieces, lang }: TextChangeProps) {
  return (
    <Sides
      lang={lang}
      before={pieces.every((piece) => piece.change === 'added') ? null : side(pieces, 'added')}
      after={pieces.every((piece) => piece.change === 'removed') ? null : side(pieces, 'removed')}
    />
  )
}

function side(pieces: readonly Piece[], without: 'added' | 'removed') {
  return (
    <p className="max-w-prose whitespace-pre-line">
      {pieces
        .filter((piece) => piece.change !== without)
        .map((piece, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity and never move
          <TextPiece key={place} piece={piece} />
        ))}
    </p>
  )
}

function TextPiece({ piece }: { readonly piece: Piece }) {
  if (piece.change === 'removed') return <Removed>{piece.text}</Removed>
  if (piece.change === 'added') return <Added>{piece.text}</Added>
  return piece.text
}
