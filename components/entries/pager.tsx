import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button.tsx'
import { ChevronLeftIcon, ChevronRightIcon } from '../ui/icons.tsx'
import { type EntryQuery, entryQueryString } from './entry-query.ts'

/** The pages of a long list; nothing when there is only one. */
export function Pager({ query, pages }: { readonly query: EntryQuery; readonly pages: number }) {
  const t = useTranslations('entries.pager')
  if (pages <= 1) return null
  const address = (page: number) => `/admin/entries${entryQueryString({ ...query, page })}`
  return (
    <nav aria-label={t('label')} className="mt-4 flex items-center justify-between gap-2">
      {query.page > 1 ? (
        <ButtonLink href={address(query.page - 1)} rel="prev" icon={<ChevronLeftIcon />}>
          {t('previous')}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-muted text-sm">{t('place', { page: query.page, pages })}</span>
      {query.page < pages ? (
        <ButtonLink href={address(query.page + 1)} rel="next">
          {t('next')}
          <ChevronRightIcon />
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  )
}
