import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmbedBuilder } from '@/components/embed/embed-builder.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { requireActor } from '@/server/auth/current-actor.ts'
import { environment } from '@/server/environment.ts'
import { publicStore } from '@/server/publishing/public-store.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('embed'))('title') }
}

export default async function EmbedPage() {
  await requireActor()
  const t = await getTranslations('embed')
  const store = publicStore()
  const widget = store.widget()
  const lists = store.current().lists.map(({ slug, languages, title }) => ({
    slug,
    languages,
    title,
  }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {widget ? null : <Notice tone="trouble">{t('notBuilt')}</Notice>}
      {lists.length === 0 ? (
        <EmptyState title={t('noLists')} />
      ) : (
        <EmbedBuilder
          lists={lists}
          origin={environment().url}
          pinned={
            widget
              ? {
                  path: `/embed/${widget.version}/${widget.file}`,
                  integrity: widget.integrity,
                }
              : null
          }
        />
      )}
    </>
  )
}
