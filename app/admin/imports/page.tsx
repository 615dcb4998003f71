import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportList } from '@/components/import/import-list.tsx'
import { Upload } from '@/components/import/upload.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ImportsIcon } from '@/components/ui/icons.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { listImports } from '@/db/queries/list-imports.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { mayImport } from '@/server/commands/import-document.ts'
import { getDeps } from '@/server/deps.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

export default async function ImportsPage() {
  const actor = await requireActor()
  const [imports, t] = await Promise.all([listImports(getDeps().db), getTranslations('import')])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {mayImport(actor).ok ? (
        <Upload />
      ) : (
        <div className="mb-8">
          <Notice>{t('upload.notAllowed')}</Notice>
        </div>
      )}
      <section aria-labelledby="imports-title">
        <h2 id="imports-title" className="mb-2 font-semibold text-md">
          {t('list.title')}
        </h2>
        {imports.length === 0 ? (
          <EmptyState icon={<ImportsIcon size={24} />} title={t('list.emptyTitle')}>
            {t('list.emptyText')}
          </EmptyState>
        ) : (
          <ImportList imports={imports} />
        )}
      </section>
    </>
  )
}
