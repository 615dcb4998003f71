'use client'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon } from '@/components/ui/icons.tsx'
import { moveItem, removeItem } from './list-edit.ts'

type ChosenListProps = {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
  readonly nameOf: (id: string) => string
  readonly readOnly: boolean
  readonly empty: string
}

/** What was chosen, in an order that matters. */
export function ChosenList({ chosen, onChange, nameOf, readOnly, empty }: ChosenListProps) {
  const t = useTranslations('entry-form.list')
  if (chosen.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ol className="divide-y divide-line rounded-md border border-line bg-surface">
      {chosen.map((id, index) => {
        const name = nameOf(id)
        const [first, last] = [index === 0, index === chosen.length - 1]
        return (
          <li key={id} className="flex min-h-9 items-center gap-1 py-0.5 pr-1 pl-3">
            <span className="min-w-0 flex-1">{name}</span>
            {readOnly ? null : (
              <>
                <IconButton
                  size="sm"
                  label={t('moveUp', { name })}
                  icon={<ArrowUpIcon />}
                  aria-disabled={first}
                  className="aria-disabled:opacity-40"
                  onClick={first ? undefined : () => onChange(moveItem(chosen, index, -1))}
                />
                <IconButton
                  size="sm"
                  label={t('moveDown', { name })}
                  icon={<ArrowDownIcon />}
                  aria-disabled={last}
                  className="aria-disabled:opacity-40"
                  onClick={last ? undefined : () => onChange(moveItem(chosen, index, 1))}
                />
                <IconButton
                  size="sm"
                  label={t('remove', { name })}
                  icon={<CloseIcon />}
                  onClick={() => onChange(removeItem(chosen, index))}
                />
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
