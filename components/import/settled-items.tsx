import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fold } from '../diff/fold.tsx'
import { Badge } from '../ui/badge.tsx'

export type SettledItem = {
  readonly position: number
  readonly title: string
  readonly standing: 'unchanged' | 'accepted' | 'left'
  readonly entryId: string | null
}

type SettledItemsProps = { readonly summary: string; readonly items: readonly SettledItem[] }

const TONES = { unchanged: 'plain', accepted: 'live', left: 'draft' } as const

/** Items about which there is nothing left to decide. */
export function SettledItems({ summary, items }: SettledItemsProps) {
  const t = useTranslations('import')
  if (items.length === 0) return null
  return (
    <Fold summary={summary}>
      <ul className="divide-y divide-line border-line border-y">
        {items.map((item) => (
          <li key={item.position} className="flex flex-wrap items-center gap-2 py-2">
            <Badge tone={TONES[item.standing]}>{t(`status.${item.standing}`)}</Badge>
            <span>{item.title}</span>
            {item.entryId ? (
              <Link className="link text-sm" href={`/admin/entries/${item.entryId}`}>
                {t(item.standing === 'accepted' ? 'toDraft' : 'toEntry')}
                <span className="sr-only"> – {item.title}</span>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
