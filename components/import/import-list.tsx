import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'

export type ListedImport = {
  readonly id: string
  readonly fileName: string
  readonly document: { readonly title: string; readonly edition: string }
  readonly createdAt: Date
  readonly createdBy: string
  readonly pending: number
  readonly accepted: number
  readonly left: number
  readonly unchanged: number
}

/** The documents read so far, with what is left to decide in each. */
export function ImportList({ imports }: { readonly imports: readonly ListedImport[] }) {
  const t = useTranslations('import.list')
  return (
    <ul className="divide-y divide-line border-line border-y">
      {imports.map((each) => (
        <li key={each.id} className="py-3">
          <p className="flex flex-wrap items-center gap-2">
            <Link className="font-semibold hover:underline" href={`/admin/imports/${each.id}`}>
              {each.fileName}
            </Link>
            {each.pending > 0 ? (
              <Badge tone="waiting">{t('pending', { count: each.pending })}</Badge>
            ) : null}
          </p>
          <p className="text-muted text-sm">
            {[each.document.title, each.document.edition].filter(Boolean).join(' · ')}
          </p>
          <p className="flex flex-wrap gap-x-3 text-muted text-sm">
            <span>
              <DateText at={each.createdAt} /> · {t('by', { name: each.createdBy })}
            </span>
            {(['accepted', 'left', 'unchanged'] as const).map((standing) =>
              each[standing] > 0 ? (
                <span key={standing}>{t(standing, { count: each[standing] })}</span>
              ) : null,
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
