import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/domain/content/localised.ts'

type PublicFrameProps = {
  readonly lang: Language
  /** This page's address in each language it exists in. */
  readonly addresses: readonly { readonly lang: Language; readonly href: string }[]
  readonly children: ReactNode
  readonly footer: ReactNode
}

/** The page around what is read: a choice of language above, where it is from below. */
export function PublicFrame({ lang, addresses, children, footer }: PublicFrameProps) {
  const t = useTranslations()
  return (
    <div className="mx-auto min-h-dvh max-w-[60rem] bg-surface px-4 pt-4 pb-12 text-md sm:px-10 print:max-w-none print:bg-transparent print:p-0">
      <a
        href="#main"
        className="sr-only rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute"
      >
        {t('public.skip')}
      </a>
      <nav
        aria-label={t('public.language')}
        className="mb-6 flex justify-end gap-4 text-base print:hidden"
      >
        {addresses.map((address) =>
          address.lang === lang ? (
            <span key={address.lang} aria-current="true" className="py-1 font-semibold">
              {t(`common.language.${address.lang}`)}
            </span>
          ) : (
            <a
              key={address.lang}
              href={address.href}
              hrefLang={address.lang}
              lang={address.lang}
              className="link py-1"
            >
              {t(`common.language.${address.lang}`)}
            </a>
          ),
        )}
      </nav>
      <main id="main">{children}</main>
      <footer className="mt-12 border-line border-t pt-4 text-base text-muted">{footer}</footer>
    </div>
  )
}
