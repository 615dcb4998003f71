import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RichMark } from '@/domain/content/rich-text.ts'
import type { RichPiece } from '@/domain/diff/rich-diff.ts'
import { Added, Removed } from './marks.tsx'

type RichPiecesProps = {
  readonly pieces: readonly RichPiece[]
  readonly side: 'before' | 'after'
}

/** One line of rich text as it stood on one side, its changed words and marks shown. */
export function RichPieces({ pieces, side }: RichPiecesProps) {
  return pieces
    .filter((piece) => piece[side] !== null)
    .map((piece, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity and never move
      <Stretch key={place} piece={piece} side={side} />
    ))
}

type StretchProps = { readonly piece: RichPiece; readonly side: 'before' | 'after' }

function Stretch({ piece, side }: StretchProps) {
  const marks = piece[side] ?? []
  const text = <Marked marks={marks} text={piece.text} />
  switch (piece.change) {
    case 'same':
      return text
    case 'removed':
      return <Removed>{text}</Removed>
    case 'added':
      return (
        <>
          <Added>{text}</Added>
          <Target marks={marks} />
        </>
      )
    case 'restyled':
      return (
        <>
          <span className="underline decoration-accent-text decoration-dotted underline-offset-4">
            {text}
          </span>
          {side === 'after' ? <Restyling piece={piece} /> : null}
        </>
      )
  }
}

/** The first mark goes outermost. */
function Marked({ marks, text }: { readonly marks: readonly RichMark[]; readonly text: string }) {
  const [mark, ...rest] = marks
  if (!mark) return <span className="whitespace-pre-line">{text}</span>
  const inner: ReactNode = <Marked marks={rest} text={text} />
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  return (
    <a href={mark.attrs.href} rel="noreferrer" className="link">
      {inner}
    </a>
  )
}

/** Where a new link leads stands beside it: its words alone do not say. */
function Target({ marks }: { readonly marks: readonly RichMark[] }) {
  const href = hrefIn(marks)
  return href ? <Remark>{href}</Remark> : null
}

/** What became of the marks of words that stayed the same. */
function Restyling({ piece }: { readonly piece: RichPiece }) {
  const t = useTranslations('diff.restyled')
  const [before, after] = [piece.before ?? [], piece.after ?? []]
  const [from, to] = [hrefIn(before), hrefIn(after)]
  const has = (marks: readonly RichMark[], type: RichMark['type']) =>
    marks.some((mark) => mark.type === type)
  const remarks = [
    has(after, 'bold') && !has(before, 'bold') ? t('boldOn') : '',
    has(before, 'bold') && !has(after, 'bold') ? t('boldOff') : '',
    has(after, 'italic') && !has(before, 'italic') ? t('italicOn') : '',
    has(before, 'italic') && !has(after, 'italic') ? t('italicOff') : '',
    to && !from ? t('linkOn', { to }) : '',
    from && !to ? t('linkOff', { from }) : '',
    from && to && from !== to ? t('linkChanged', { from, to }) : '',
  ].filter(Boolean)
  return <Remark>{remarks.join('; ')}</Remark>
}

function hrefIn(marks: readonly RichMark[]): string | undefined {
  return marks.find((mark) => mark.type === 'link')?.attrs.href
}

function Remark({ children }: { readonly children: ReactNode }) {
  return <span className="text-muted text-sm"> ({children})</span>
}
