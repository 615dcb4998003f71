'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { CalendarIcon } from '../ui/icons.tsx'
import { Checkbox } from '../ui/inputs.tsx'
import type { ChangeKind } from './change-form.tsx'

type ChangeBarProps = {
  readonly kind: ChangeKind
  readonly count: number
  readonly possible: number
  readonly busy: boolean
  readonly onAll: (on: boolean) => void
  readonly onChange: () => void
}

/** How many are chosen, and the button that says what it does to them. */
export function ChangeBar({ kind, count, possible, busy, onAll, onChange }: ChangeBarProps) {
  const t = useTranslations('years.bar')
  return (
    <div className="-mx-4 md:-mx-8 sticky bottom-0 z-20 mt-4 flex flex-wrap items-center justify-between gap-3 border-line-strong border-t bg-surface px-4 py-3 md:px-8">
      <Checkbox
        label={t('all', { count: possible })}
        checked={count === possible && possible > 0}
        disabled={possible === 0}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < possible
        }}
        onChange={(event) => onAll(event.target.checked)}
      />
      <Button
        look="primary"
        icon={<CalendarIcon />}
        busy={busy}
        disabled={count === 0}
        onClick={onChange}
      >
        {t(kind, { count })}
      </Button>
    </div>
  )
}
