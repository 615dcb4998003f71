'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'

type DemoAccountsProps = {
  readonly emails: readonly string[]
  readonly password: string
  readonly onUse: (email: string) => void
}

/** The accounts of a trial installation, each one press away. */
export function DemoAccounts({ emails, password, onUse }: DemoAccountsProps) {
  const t = useTranslations('sign-in.demo')
  return (
    <section aria-labelledby="demo" className="mt-6 border-line border-t pt-4">
      <h2 id="demo" className="font-medium">
        {t('title')}
      </h2>
      <p className="mt-0.5 text-muted text-sm">{t('text', { password })}</p>
      <ul className="mt-2 divide-y divide-line">
        {emails.map((email) => (
          <li key={email} className="flex items-center justify-between gap-2 py-1">
            <span className="min-w-0 break-all">{email}</span>
            <Button
              size="sm"
              look="quiet"
              aria-label={t('useLabel', { email })}
              onClick={() => onUse(email)}
              className="text-accent-text"
            >
              {t('use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
