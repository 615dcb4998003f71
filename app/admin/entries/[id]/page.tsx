import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry-form/entry-form.tsx'
import { PublicBadge, WorkBadge } from '@/components/ui/badge.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { findEntry } from '@/db/queries/find-entry.ts'
import { findEntryHead } from '@/db/queries/find-entry-head.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { formSetupOf } from './form-setup-of.ts'

type EntryPageProps = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
  await requireActor()
  const [{ id }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations('entry-form'),
  ])
  const entry = await findEntryHead(getDeps().db, id)
  return { title: (entry && inLanguage(entry.title, locale)) || t('untitled') }
}

export default async function EntryPage({ params }: EntryPageProps) {
  const actor = await requireActor()
  const { id } = await params
  const deps = getDeps()
  const entry = await findEntry(deps.db, id)
  if (!entry) notFound()
  const [setup, t, tc, locale] = await Promise.all([
    formSetupOf(deps, actor, entry),
    getTranslations('entry-form'),
    getTranslations('common'),
    getLocale(),
  ])
  return (
    <>
      <PageHeader
        title={inLanguage(entry.content.title, locale) || t('untitled')}
        facts={
          <>
            <span>{tc(`kind.${entry.kind}`)}</span>
            <WorkBadge state={entry.workState} />
            <PublicBadge state={entry.publicState} />
            {entry.publicState === 'live' ? (
              <a className="link" href={`/p/${entry.live?.content.slug ?? entry.slug}`}>
                {t('seePublic')}
              </a>
            ) : null}
          </>
        }
      />
      <EntryForm key={`${actor.id}-${entry.id}`} setup={setup} />
    </>
  )
}
