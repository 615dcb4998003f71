import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeSummary } from '@/components/diff/change-summary.tsx'
import type { Names } from '@/components/entry-view/names.ts'
import { KindBadge } from '@/components/publish/release-list.tsx'
import { FactList } from '@/components/review/fact-list.tsx'
import { DateText } from '@/components/ui/date-text.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { listNames } from '@/db/queries/list-names.ts'
import { listReleaseItems, type ReleaseItem } from '@/db/queries/list-release-items.ts'
import { findRelease } from '@/db/queries/list-releases.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { diffEntries } from '@/domain/diff/entry-diff.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { wholeNumber } from '../../whole-number.ts'

type ReleasePageProps = { readonly params: Promise<{ number: string }> }

export async function generateMetadata({ params }: ReleasePageProps): Promise<Metadata> {
  const [t, { number }] = await Promise.all([getTranslations('releases'), params])
  return { title: t('number', { number }) }
}

export default async function ReleasePage({ params }: ReleasePageProps) {
  await requireActor()
  const number = wholeNumber((await params).number)
  const { db } = getDeps()
  const release = number === undefined ? undefined : await findRelease(db, number)
  if (!release) notFound()
  const [items, t] = await Promise.all([
    listReleaseItems(db, release.number),
    getTranslations('releases'),
  ])
  const names = await listNames(
    db,
    items.flatMap(({ revision, previous }) => [
      revision?.content ?? null,
      previous?.content ?? null,
    ]),
  )
  return (
    <>
      <PageHeader
        title={t('number', { number: release.number })}
        back={{ href: '/admin/releases', text: t('back') }}
        facts={
          <>
            <KindBadge kind={release.kind} />
            <DateText at={release.at} show="moment" />
            <span>{t('by', { name: release.by })}</span>
          </>
        }
      />
      <FactList
        facts={[
          ...(release.reason ? [{ name: t('reason'), value: release.reason }] : []),
          { name: t('hash'), value: <Hash text={release.hash} /> },
          { name: t('previousHash'), value: <Hash text={release.previousHash} /> },
        ]}
      />
      <h2 className="mt-8 mb-1 font-semibold text-md">{t('changed')}</h2>
      <ul className="divide-y divide-line border-line border-y">
        {items.map((item) => (
          <li key={item.entryId} className="py-4">
            <Item item={item} names={names} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Hash({ text }: { readonly text: string }) {
  return <code className="break-all font-mono text-sm">{text || '–'}</code>
}

type ItemProps = { readonly item: ReleaseItem; readonly names: Names }

async function Item({ item, names }: ItemProps) {
  const [t, locale] = await Promise.all([getTranslations('releases'), getLocale()])
  const { revision, previous } = item
  const title = inLanguage((revision ?? previous)?.content.title ?? item.title, locale)
  const address = `/admin/entries/${item.entryId}/revisions`
  const happened =
    revision && previous
      ? t('replaced', { from: previous.number, to: revision.number })
      : revision
        ? t('first', { to: revision.number })
        : t('withdrawn', { from: previous?.number ?? 0 })
  const read = revision ?? previous
  return (
    <>
      <h3 className="font-semibold">
        <Link
          className="inline-block min-h-6 hover:underline"
          href={`/admin/entries/${item.entryId}/history`}
        >
          {title}
        </Link>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-sm">
        <span className="text-muted leading-6">{happened}</span>
        {read ? (
          <Link className="link inline-block leading-6" href={`${address}/${read.number}`}>
            {t('read', { number: read.number })}
          </Link>
        ) : null}
        {revision && previous ? (
          <Link
            className="link inline-block leading-6"
            href={`${address}/${revision.number}?with=${previous.number}`}
          >
            {t('compare')}
          </Link>
        ) : null}
      </p>
      {revision && previous ? (
        <div className="mt-2">
          <ChangeSummary diffs={diffEntries(previous.content, revision.content)} names={names} />
        </div>
      ) : null}
    </>
  )
}
