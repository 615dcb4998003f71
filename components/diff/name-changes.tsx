import { useTranslations } from 'next-intl'
import type { ItemDiff } from '@/domain/diff/list-diff.ts'
import { ChangeBadge } from './change-badge.tsx'
import { Added, Removed } from './marks.tsx'

type NameChangesProps = {
  readonly items: readonly ItemDiff<string>[]
  readonly say: (name: string) => string
}

/** A list of names, in the new order, each with what happened to it. */
export function NameChanges({ items, say }: NameChangesProps) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-2">
      {items.map((item) => (
        <li key={`${item.from}-${item.to}`} className="inline-flex items-center gap-1.5">
          <Name item={item} say={say} />
        </li>
      ))}
    </ul>
  )
}

type NameProps = { readonly item: ItemDiff<string>; readonly say: (name: string) => string }

function Name({ item, say }: NameProps) {
  const t = useTranslations('diff')
  if (item.change === 'added') return <Added>{say(item.after)}</Added>
  if (item.change === 'removed') return <Removed>{say(item.before)}</Removed>
  return (
    <>
      {say(item.after)}
      {item.moved ? (
        <>
          <ChangeBadge change="moved" />
          <span className="sr-only">
            {t('movedFrom', { from: item.from + 1, to: item.to + 1 })}
          </span>
        </>
      ) : null}
    </>
  )
}
