import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type SidesProps = {
  /** Null where the thing was not there: then nothing is written on that side. */
  readonly before: ReactNode | null
  readonly after: ReactNode | null
  readonly lang?: string
}

/** Before and after: beside each other on wide screens, under each other on narrow ones. */
export function Sides({ before, after, lang }: SidesProps) {
  const t = useTranslations('diff')
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
      <Side label={t('before')} lang={lang}>
        {before}
      </Side>
      <Side label={t('after')} lang={lang}>
        {after}
      </Side>
    </div>
  )
}

type SideProps = { readonly label: string; readonly lang?: string; readonly children: ReactNode }

function Side({ label, lang, children }: SideProps) {
  const t = useTranslations('diff')
  return (
    <div className="min-w-0">
      <p className="mb-0.5 text-muted text-xs">{label}</p>
      {children === null ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <div lang={lang}>{children}</div>
      )}
    </div>
  )
}
