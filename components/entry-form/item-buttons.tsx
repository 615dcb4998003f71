'use client'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CopyIcon, TrashIcon } from '@/components/ui/icons.tsx'

type ItemButtonsProps = {
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly full: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onCopy: () => void
  readonly onRemove: () => void
}

/** What can be done with one thing of a list. At the ends a button stays, and keeps focus. */
export function ItemButtons(props: ItemButtonsProps) {
  const { name, first, last, full, onMove, onCopy, onRemove } = props
  const t = useTranslations('entry-form.list')
  const off = 'aria-disabled:opacity-40'
  return (
    <div className="-my-1 flex shrink-0">
      <IconButton
        size="sm"
        label={t('moveUp', { name })}
        icon={<ArrowUpIcon />}
        aria-disabled={first}
        className={off}
        onClick={first ? undefined : () => onMove(-1)}
      />
      <IconButton
        size="sm"
        label={t('moveDown', { name })}
        icon={<ArrowDownIcon />}
        aria-disabled={last}
        className={off}
        onClick={last ? undefined : () => onMove(1)}
      />
      <IconButton
        size="sm"
        label={t('duplicate', { name })}
        icon={<CopyIcon />}
        aria-disabled={full}
        className={off}
        onClick={full ? undefined : onCopy}
      />
      <IconButton size="sm" label={t('remove', { name })} icon={<TrashIcon />} onClick={onRemove} />
    </div>
  )
}
