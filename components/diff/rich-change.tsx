import { useTranslations } from 'next-intl'
import type { RichRow } from '@/domain/diff/rich-diff.ts'
import { Fold } from './fold.tsx'
import { RichLineRow } from './rich-line-row.tsx'

type RichChangeProps = { readonly rows: readonly RichRow[]; readonly lang: string }

/** Lines kept in sight on each side of a change. */
const CONTEXT = 1

type Block = { readonly folded: boolean; readonly rows: readonly RichRow[] }

/** Rich text line by line, both sides; long stretches that stayed the same are folded. */
export function RichChange({ rows, lang }: RichChangeProps) {
  const t = useTranslations('diff')
  return (
    <div lang={lang}>
      <div aria-hidden="true" className="hidden gap-x-6 text-muted text-xs md:grid md:grid-cols-2">
        <span className="pl-5">{t('before')}</span>
        <span className="pl-5">{t('after')}</span>
      </div>
      {blocksOf(rows).map((block, place) => {
        const lines = block.rows.map((row, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
          <RichLineRow key={line} row={row} />
        ))
        const key = `${place}-${block.folded}`
        return block.folded ? (
          <Fold key={key} summary={t('sameLines', { count: block.rows.length })}>
            {lines}
          </Fold>
        ) : (
          <div key={key}>{lines}</div>
        )
      })}
    </div>
  )
}

function blocksOf(rows: readonly RichRow[]): Block[] {
  const near = rows.map((_, i) =>
    rows.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some((row) => row.change !== 'same'),
  )
  const blocks: { folded: boolean; rows: RichRow[] }[] = []
  rows.forEach((row, i) => {
    const folded = !near[i]
    const last = blocks.at(-1)
    if (last && last.folded === folded) last.rows.push(row)
    else blocks.push({ folded, rows: [row] })
  })
  // A fold that hides one line costs as much room as the line.
  return blocks.map((block) => (block.rows.length < 2 ? { ...block, folded: false } : block))
}
