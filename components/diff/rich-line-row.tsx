import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RichRow } from '@/domain/diff/rich-diff.ts'
import type { RichLine } from '@/domain/diff/rich-lines.ts'
import { classNames } from '../ui/class-names.ts'
import { RichPieces } from './rich-pieces.tsx'

/** One line on both sides. On narrow screens an unchanged line is shown once. */
export function RichLineRow({ row }: { readonly row: RichRow }) {
  const same = row.change === 'same'
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <Cell line={row.before} sign={same ? '' : '−'} hideNarrow={same || !row.before}>
        <RichPieces pieces={row.pieces} side="before" />
      </Cell>
      <Cell line={row.after} sign={same ? '' : '+'} hideNarrow={!row.after}>
        <RichPieces pieces={row.pieces} side="after" />
        {row.reshaped && row.before && row.after ? (
          <Reshaping before={row.before} after={row.after} />
        ) : null}
      </Cell>
    </div>
  )
}

type CellProps = {
  readonly line: RichLine | null
  readonly sign: string
  readonly hideNarrow: boolean
  readonly children: ReactNode
}

function Cell({ line, sign, hideNarrow, children }: CellProps) {
  return (
    <div className={classNames('min-w-0 gap-2 py-1', hideNarrow ? 'hidden md:flex' : 'flex')}>
      <span aria-hidden="true" className="w-3 shrink-0 text-center text-muted">
        {line ? sign : ''}
      </span>
      {line ? <Line line={line}>{children}</Line> : null}
    </div>
  )
}

const STYLES = {
  paragraph: '',
  heading3: 'font-semibold text-md',
  heading4: 'font-semibold',
}
const INDENTS = ['', 'pl-0', 'pl-5', 'pl-10', 'pl-14']

function Line({ line, children }: { readonly line: RichLine; readonly children: ReactNode }) {
  const level = line.levels.at(-1)
  return (
    <div
      className={classNames(
        'flex min-w-0 max-w-prose gap-2',
        STYLES[line.style],
        INDENTS[Math.min(line.levels.length, INDENTS.length - 1)],
      )}
    >
      {level ? (
        <span className="min-w-3 shrink-0 text-muted">{level.begins ? bullet(level) : ''}</span>
      ) : null}
      <div className="min-w-0">{children}</div>
    </div>
  )
}

function bullet(level: RichLine['levels'][number]): string {
  return level.list === 'number' ? `${level.number}.` : '•'
}

type ReshapingProps = { readonly before: RichLine; readonly after: RichLine }

function Reshaping({ before, after }: ReshapingProps) {
  const t = useTranslations('diff')
  const shape = (line: RichLine) => {
    const level = line.levels.at(-1)
    const list = level ? t(`shape.${level.list}`, { depth: line.levels.length }) : ''
    const style = line.style === 'paragraph' && level ? '' : t(`shape.${line.style}`)
    return [style, list].filter(Boolean).join(', ')
  }
  const [from, to] = [shape(before), shape(after)]
  if (from === to) return null
  return <p className="text-muted text-sm">{t('reshaped', { before: from, after: to })}</p>
}
