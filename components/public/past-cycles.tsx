import { useTranslations } from 'next-intl'
import type { PublicHistory } from '@/domain/publishing/public-data.ts'

/** What earlier years let expect. It is no announcement, and so no status either. */
export function EarlierYears({ history }: { readonly history: PublicHistory }) {
  const t = useTranslations('public.past')
  if (history.forecast.length === 0) return null
  return (
    <div className="mt-2 text-base text-muted">
      <p className="sr-only">{t('earlier')}</p>
      {history.forecast.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

/** Earlier cycles as they were announced, folded: few readers look for them. */
export function PastCycles({ history }: { readonly history: PublicHistory }) {
  const t = useTranslations('public.past')
  return (
    <details className="mt-6 text-base print:hidden">
      <summary className="cursor-pointer text-muted hover:text-ink">
        {t('title', { count: history.cycles.length })}
      </summary>
      <ul className="mt-2 space-y-3 border-line-strong border-s-2 ps-3">
        {history.cycles.map(({ id, name, words, meaning }) => (
          <li key={id}>
            {name ? <p className="font-semibold">{name}</p> : null}
            {meaning ? <p className="first-letter:uppercase">{meaning}</p> : null}
            {words ? (
              <p className="text-muted">
                {t('announced')} {words}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
