import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DateText } from '@/components/ui/date-text.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { SetDesk } from '@/components/years/set-desk.tsx'
import { type ChangeSet, findChangeSet } from '@/db/queries/find-change-set.ts'
import { listNames } from '@/db/queries/list-names.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { setItem } from './set-item.tsx'

type ChangePageProps = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: ChangePageProps): Promise<Metadata> {
  await requireActor()
  const set = await findChangeSet(getDeps().db, (await params).id)
  return { title: set ? await titleOf(set) : '' }
}

export default async function ChangePage({ params }: ChangePageProps) {
  const actor = await requireActor()
  const deps = getDeps()
  const set = await findChangeSet(deps.db, (await params).id)
  if (!set) notFound()
  const contents = set.items.flatMap(({ content, liveContent }) => [content, liveContent])
  const [t, locale, names] = await Promise.all([
    getTranslations('years'),
    getLocale(),
    listNames(deps.db, contents),
  ])
  const items = await Promise.all(
    set.items.map((item) =>
      setItem(deps, actor, item, { names, title: inLanguage(item.title, locale) }),
    ),
  )
  return (
    <>
      <PageHeader
        title={await titleOf(set)}
        lead={t('set.lead')}
        back={{ href: '/admin/calls', text: t('title') }}
        facts={
          <span className="text-muted">
            {t('set.by', { name: set.by })} <DateText at={set.at} show="moment" />
          </span>
        }
      />
      <SetDesk changeSetId={set.id} items={items} />
    </>
  )
}

async function titleOf({ kind, shift, items }: ChangeSet): Promise<string> {
  const t = await getTranslations('years.set')
  const count = items.length
  if (kind === 'rollover') return t('rollover', { count })
  return t('shift', { count, days: shift?.days ?? 0 })
}
