import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type ThreeSidesProps = {
  /** Null where the last document is not known. */
  readonly base: ReactNode | null
  readonly proposed: ReactNode
  /** Null where nobody changed it here since the last document. */
  readonly current: ReactNode | null
}

/** A field in the last document, in this one, and here: beside each other when wide. */
export function ThreeSides({ base, proposed, current }: ThreeSidesProps) {
  const t = useTranslations('import.change')
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-3">
      <Side label={t('base')}>{base ?? <p className="text-muted">{t('baseUnknown')}</p>}</Side>
      <Side label={t('proposed')}>{proposed}</Side>
      <Side label={t('current')}>{current ?? <p className="text-muted">{t('sameAsBase')}</p>}</Side>
    </div>
  )
}

function Side({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-0.5 text-muted text-xs">{label}</p>
      {children}
    </div>
  )
}
