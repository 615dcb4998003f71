'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'

type FaultProps = { readonly digest?: string; readonly onRetry: () => void }

/** What a person sees when we failed: what is safe, what to do, and the number to tell. */
export function Fault({ digest, onRetry }: FaultProps) {
  const t = useTranslations('common')
  return (
    <div role="alert">
      <h1 className="font-semibold text-xl">{t('fault.title')}</h1>
      <p className="mt-2 text-md text-muted">{t('fault.text')}</p>
      {digest ? (
        <p className="mt-2 font-mono text-muted text-sm">{t('fault.number', { digest })}</p>
      ) : null}
      <Button look="primary" className="mt-6" onClick={onRetry}>
        {t('actions.retry')}
      </Button>
    </div>
  )
}
