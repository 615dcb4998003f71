import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

const REMOVED = 'rounded-sm bg-trouble-soft text-trouble line-through decoration-1'
const ADDED = 'rounded-sm bg-live-soft text-live underline decoration-1 underline-offset-2'

type MarkProps = { readonly children: ReactNode }

/** What is gone: struck through, and said in words for those who listen. */
export function Removed({ children }: MarkProps) {
  const t = useTranslations('diff')
  return (
    <del className={REMOVED}>
      <span className="sr-only">{t('removedText')}</span>
      {children}
      <span className="sr-only">{t('endText')}</span>
    </del>
  )
}

/** What is new: underlined, and said in words for those who listen. */
export function Added({ children }: MarkProps) {
  const t = useTranslations('diff')
  return (
    <ins className={ADDED}>
      <span className="sr-only">{t('addedText')}</span>
      {children}
      <span className="sr-only">{t('endText')}</span>
    </ins>
  )
}
