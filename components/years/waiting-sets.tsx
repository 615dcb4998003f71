import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DateText } from '../ui/date-text.tsx'

export type WaitingSet = {
  readonly id: string
  readonly kind: 'rollover' | 'shift'
  readonly by: string
  readonly at: Date
  readonly waiting: number
}

/** Changes to several entries that can be read together; nothing where there are none. */
export function WaitingSets({ sets }: { readonly sets: readonly WaitingSet[] }) {
  const t = useTranslations('years')
  if (sets.length === 0) return null
  return (
    <section aria-labelledby="sets-title" className="mb-8">
      <h2 id="sets-title" className="font-semibold text-md">
        {t('set.waiting')}
      </h2>
      <p className="text-muted text-sm">{t('set.waitingLead')}</p>
      <ul className="mt-1 divide-y divide-line border-line border-y">
        {sets.map(({ id, kind, by, at, waiting }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <Link className="font-medium hover:underline" href={`/admin/calls/changes/${id}`}>
              {t(`form.${kind}`)}
            </Link>
            <span className="text-muted text-sm">
              {t('set.by', { name: by })} <DateText at={at} /> ·{' '}
              {t('set.waitingCount', { count: waiting })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
