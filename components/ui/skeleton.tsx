import { useTranslations } from 'next-intl'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Grey rows that keep a list's place while it loads; `height` is a height class. */
export function Skeleton({ rows = 3, height = 'h-10' }: { rows?: number; height?: string }) {
  const t = useTranslations('common')
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <div aria-hidden="true" className="divide-y divide-line">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
          <div key={row} className={classNames('flex items-center gap-4', height)}>
            <div className="h-3 w-2/5 rounded-sm bg-line" />
            <div className="h-3 w-1/6 rounded-sm bg-line" />
          </div>
        ))}
      </div>
    </div>
  )
}
