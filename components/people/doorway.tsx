import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '@/domain/content/localised.ts'

type DoorwayProps = {
  readonly title: ReactNode
  readonly lead: ReactNode
  readonly onLanguage: (language: Language) => Promise<void>
  readonly children: ReactNode
}

/** The pages before one is signed in: one narrow card, the language and the way back out. */
export function Doorway({ title, lead, onLanguage, children }: DoorwayProps) {
  const t = useTranslations('sign-in')
  const tCommon = useTranslations('common')
  const current = useLocale()
  return (
    <div className="grid min-h-dvh grid-rows-[1fr_auto_1.4fr_auto] justify-items-center px-4">
      <div className="row-start-2 w-full max-w-[24rem] py-8">
        <p className="mb-6 flex items-center justify-center gap-2.5 font-semibold text-lg tracking-tight">
          <Mark />
          {tCommon('appName')}
        </p>
        <div className="rounded-lg border border-line bg-surface p-5 shadow-flat sm:p-7">
          <h1 className="font-semibold text-xl">{title}</h1>
          <p className="mt-1 mb-5 break-words text-muted">{lead}</p>
          {children}
        </div>
      </div>
      <footer className="row-start-4 flex w-full max-w-[24rem] flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-6 text-sm">
        <Link href="/" className="text-muted hover:text-ink hover:underline">
          {t('toList')}
        </Link>
        <ul className="flex gap-4">
          {LANGUAGES.map((language) => (
            <li key={language}>
              <form action={onLanguage.bind(null, language)}>
                <button
                  type="submit"
                  lang={language}
                  aria-current={language === current || undefined}
                  className="text-muted hover:text-ink hover:underline aria-[current]:font-medium aria-[current]:text-ink"
                >
                  {tCommon(`language.${language}`)}
                </button>
              </form>
            </li>
          ))}
        </ul>
      </footer>
    </div>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path d="M9 10h14M9 16h9M9 22h12" className="stroke-3 stroke-on-accent" />
      <circle cx="23.5" cy="16" r="2" className="fill-live-line" />
    </svg>
  )
}
