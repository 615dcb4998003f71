import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button.tsx'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <main className="mx-auto flex min-h-[70vh] max-w-field flex-col justify-center px-4 py-12">
      <p className="mb-2 text-muted text-sm">404</p>
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="mt-2 text-md text-muted">{t('text')}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href="/" look="primary">
          {t('toList')}
        </ButtonLink>
        <ButtonLink href="/admin">{t('toDesk')}</ButtonLink>
      </div>
    </main>
  )
}
