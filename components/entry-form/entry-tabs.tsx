'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { ChevronLeftIcon } from '@/components/ui/icons.tsx'

/** The views of one entry, and the way back to all of them. */
export function EntryTabs({ entryId }: { readonly entryId: string }) {
  const t = useTranslations('entry-form')
  const here = usePathname()
  const base = `/admin/entries/${entryId}`
  const tabs = [
    { href: base, text: t('tabs.edit'), current: here === base },
    { href: `${base}/review`, text: t('tabs.review'), current: here.startsWith(`${base}/review`) },
    {
      href: `${base}/history`,
      text: t('tabs.history'),
      current: here.startsWith(`${base}/history`) || here.startsWith(`${base}/revisions`),
    },
  ]
  return (
    <nav
      aria-label={t('tabs.label')}
      className="-mt-2 mb-5 flex flex-wrap items-end gap-x-4 border-line border-b"
    >
      <Link
        href="/admin/entries"
        className="-ml-1 inline-flex min-h-9 items-center gap-1 text-muted hover:text-ink hover:underline"
      >
        <ChevronLeftIcon />
        {t('allEntries')}
      </Link>
      <span className="flex gap-1">
        {tabs.map(({ href, text, current }) => (
          <Link
            key={href}
            href={href}
            aria-current={current ? 'page' : undefined}
            className="-mb-px inline-flex min-h-9 items-center border-transparent border-b-2 px-2.5 text-muted outline-offset-[-2px] hover:text-ink aria-[current=page]:border-accent-text aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {text}
          </Link>
        ))}
      </span>
    </nav>
  )
}
