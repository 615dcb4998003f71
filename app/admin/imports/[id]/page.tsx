import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DocumentFacts } from '@/components/import/document-facts.tsx'
import { ImportDesk } from '@/components/import/import-desk.tsx'
import { type SettledItem, SettledItems } from '@/components/import/settled-items.tsx'
import { DateText } from '@/components/ui/date-text.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { findImport } from '@/db/queries/find-import.ts'
import { plainText } from '@/domain/content/rich-text.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { mayImport } from '@/server/commands/import-document.ts'
import { getDeps } from '@/server/deps.ts'
import { findProposals, type ImportItemView } from '@/server/importing/find-proposals.ts'
import { htmlToRich } from '@/server/importing/html-to-rich.ts'
import { itemTitle, pendingItems } from './pending-items.tsx'

type ImportPageProps = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: ImportPageProps): Promise<Metadata> {
  await requireActor()
  const [{ id }, t] = await Promise.all([params, getTranslations('import')])
  const found = await findImport(getDeps().db, id)
  return { title: found?.fileName ?? t('title') }
}

export default async function ImportPage({ params }: ImportPageProps) {
  const actor = await requireActor()
  const { id } = await params
  const { db } = getDeps()
  const found = await findProposals(db, id)
  if (!found) notFound()
  const [items, t] = await Promise.all([pendingItems(db, found.items), getTranslations('import')])
  const same = settled(found.items, ['unchanged'])
  const decided = settled(found.items, ['accepted', 'left'])
  return (
    <>
      <PageHeader
        title={found.fileName}
        back={{ href: '/admin/imports', text: t('back') }}
        facts={
          <>
            <DateText at={found.createdAt} show="moment" />
            <span>{t('list.by', { name: found.createdByName })}</span>
          </>
        }
      />
      <DocumentFacts
        document={found.document}
        notes={found.document.notes.map((note) => plainText(htmlToRich(note)))}
      />
      {items.length === 0 && decided.length === 0 ? (
        <div className="mb-6">
          <Notice tone="good" title={t('nothingTitle')}>
            <p>{t('nothingText')}</p>
          </Notice>
        </div>
      ) : null}
      <SettledItems summary={t('sameItems', { count: same.length })} items={same} />
      <SettledItems summary={t('decidedItems', { count: decided.length })} items={decided} />
      <ImportDesk importId={id} items={items} mayDecide={mayImport(actor).ok} />
    </>
  )
}

function settled(
  items: readonly ImportItemView[],
  standings: readonly SettledItem['standing'][],
): SettledItem[] {
  return items.flatMap((item) => {
    const standing = standings.find((each) => each === item.standing)
    if (!standing) return []
    const { position, entryId } = item
    return [{ position, entryId, title: itemTitle(item), standing }]
  })
}
