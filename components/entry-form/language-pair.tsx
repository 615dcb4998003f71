'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '@/domain/content/localised.ts'

type LanguagePairProps = {
  readonly label: string
  readonly help?: ReactNode
  /** The control in one language, with its full name. */
  readonly children: (lang: Language, label: ReactNode) => ReactNode
}

/** One question in both languages: side by side where there is room, else stacked. */
export function LanguagePair({ label, help, children }: LanguagePairProps) {
  const t = useTranslations('common.languageName')
  return (
    <div>
      {help ? (
        <>
          <p className="font-medium">{label}</p>
          <p className="mb-1.5 max-w-prose text-muted text-sm">{help}</p>
        </>
      ) : null}
      <div className="grid gap-x-4 gap-y-3 group-data-[languages=both]/form:@min-[36rem]:grid-cols-2">
        {LANGUAGES.map((lang) => (
          <div key={lang} data-language={lang} className={SHOWN[lang]}>
            {children(
              lang,
              <>
                <span className={help ? 'sr-only' : ''}>{label} </span>
                <span className="font-normal text-muted">{t(lang)}</span>
              </>,
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

const SHOWN: Readonly<Record<Language, string>> = {
  en: 'min-w-0 group-data-[languages=ja]/form:hidden',
  ja: 'min-w-0 group-data-[languages=en]/form:hidden',
}
