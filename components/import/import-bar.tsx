'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import type { Choice, Counts } from './decisions.ts'

type ImportBarProps = {
  readonly counts: Counts
  readonly busy: boolean
  readonly onAll: (choice: Choice) => void
  readonly onSend: () => void
}

/** What was decided so far, and the button that does it. */
export function ImportBar({ counts, busy, onAll, onSend }: ImportBarProps) {
  const t = useTranslations('import')
  const decided = counts.accept + counts.leave > 0
  const words = () => {
    if (!decided) return t('bar.nothing')
    if (counts.accept === 0) return t('bar.leave', { count: counts.leave })
    if (counts.leave === 0) return t('bar.accept', { count: counts.accept })
    return t('bar.acceptAndLeave', { accept: counts.accept, leave: counts.leave })
  }
  return (
    <section
      aria-label={t('bar.label')}
      className="-mx-4 md:-mx-8 sticky bottom-0 z-20 mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line-strong border-t bg-surface px-4 py-3 md:px-8"
    >
      <div className="text-sm">
        <p aria-live="polite">{t('bar.counts', counts)}</p>
        <p className="text-muted max-md:hidden">{t('bar.keys')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" size="sm" onClick={() => onAll('leave')}>
          {t('decision.leaveAll')}
        </Button>
        <Button look="quiet" size="sm" onClick={() => onAll('accept')}>
          {t('decision.acceptAll')}
        </Button>
        <Button look="primary" busy={busy} disabled={!decided} onClick={onSend}>
          {words()}
        </Button>
      </div>
    </section>
  )
}
