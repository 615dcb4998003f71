import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Desk } from '@/components/desk/desk.tsx'
import type { DeskData } from '@/components/desk/desk-data.ts'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { type DeskWork, listDesk } from '@/db/queries/list-desk.ts'
import { dayInZone } from '@/domain/calls/zone.ts'
import { inLanguage, type Language, type LocalisedText } from '@/domain/content/localised.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { OFFICE_ZONE } from '@/server/commands/office-zone.ts'
import { getDeps } from '@/server/deps.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

export default async function DeskPage() {
  const actor = await requireActor()
  const { db, now } = getDeps()
  const today = dayInZone(now().getTime(), OFFICE_ZONE)
  const [t, locale, work] = await Promise.all([
    getTranslations('desk'),
    getLocale(),
    listDesk(db, actor, today),
  ])
  const waiting = work.reviews.length + work.sentBack.length + work.ready.length
  return (
    <>
      <PageHeader title={t('title')} lead={t('waits', { count: waiting + work.overdue.length })} />
      <Desk {...inWords(work, locale)} role={actor.role} today={today} />
    </>
  )
}

/** Titles in the reader's language; a missing owner is no word. */
function inWords(work: DeskWork, lang: Language): DeskData {
  const named = <T extends { readonly title: LocalisedText }>(item: T) => ({
    ...item,
    title: inLanguage(item.title, lang),
  })
  return {
    reviews: work.reviews.map(named),
    sentBack: work.sentBack.map(named),
    drafts: work.drafts.map(named),
    ready: work.ready.map(named),
    overdue: work.overdue.map((item) => ({ ...named(item), owner: item.owner ?? '' })),
    releases: work.releases,
  }
}
