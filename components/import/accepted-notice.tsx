'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '../ui/notice.tsx'

export type Accepted = {
  readonly accepted: number
  readonly left: number
  readonly drafts: readonly {
    readonly entryId: string
    readonly slug: string
    readonly title?: string
  }[]
}

/** What became of the decisions, with the way to each draft. */
export function AcceptedNotice({ accepted }: { readonly accepted: Accepted }) {
  const t = useTranslations('import.done')
  return (
    <Notice tone="good" role="status" title={t('title', { accepted: accepted.accepted })}>
      {accepted.left > 0 ? <p>{t('left', { count: accepted.left })}</p> : null}
      {accepted.drafts.length > 0 ? (
        <>
          <p className="mt-1">{t('drafts')}</p>
          <ul className="flex flex-wrap gap-x-4">
            {accepted.drafts.map((draft) => (
              <li key={draft.entryId}>
                <Link className="link" href={`/admin/entries/${draft.entryId}`}>
                  {draft.title ?? draft.slug}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-1">
        <Link className="link" href="/admin/entries">
          {t('toEntries')}
        </Link>
      </p>
    </Notice>
  )
}
