import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names.ts'

export type ReviewView = 'all' | 'mine' | 'decidable'

const VIEWS: readonly { view: ReviewView; href: string; name: 'all' | 'mine' | 'forMe' }[] = [
  { view: 'all', href: '/admin/reviews', name: 'all' },
  { view: 'decidable', href: '/admin/reviews?show=decidable', name: 'forMe' },
  { view: 'mine', href: '/admin/reviews?show=mine', name: 'mine' },
]

type ReviewTabsProps = {
  readonly view: ReviewView
  readonly counts: Readonly<Record<ReviewView, number>>
}

/** Which reviews are shown; the choice is in the address. */
export function ReviewTabs({ view, counts }: ReviewTabsProps) {
  const t = useTranslations('review.list')
  return (
    <nav aria-label={t('show')} className="mb-4 flex flex-wrap gap-1 border-line border-b">
      {VIEWS.map((each) => (
        <Link
          key={each.view}
          href={each.href}
          aria-current={each.view === view ? 'page' : undefined}
          className={classNames(
            '-mb-px inline-flex min-h-8 items-center border-b-2 px-2.5 py-1.5',
            each.view === view
              ? 'border-accent-text font-medium'
              : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {t(each.name)} ({counts[each.view]})
        </Link>
      ))}
    </nav>
  )
}
