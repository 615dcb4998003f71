import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button.tsx'

/** What stands where a page was looked for in vain; `desk`: the way on leads to the desk. */
export function MissingPage({ desk = false }: { readonly desk?: boolean }) {
  const t = useTranslations('common.notFound')
  return (
    <div className="mx-auto flex min-h-[60vh] max-w-field flex-col justify-center px-4 py-12">
      <p className="mb-2 text-muted text-sm">404</p>
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="mt-2 text-md text-muted">{t(desk ? 'textDesk' : 'text')}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href={desk ? '/admin' : '/'} look="primary">
          {t(desk ? 'toDesk' : 'toList')}
        </ButtonLink>
        {desk ? <ButtonLink href="/admin/entries">{t('toEntries')}</ButtonLink> : null}
      </div>
    </div>
  )
}
