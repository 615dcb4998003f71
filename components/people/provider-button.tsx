'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { beginProvider } from './send-credentials.ts'
import { SignInProblemNotice } from './sign-in-problem-notice.tsx'

type ProviderButtonProps = {
  readonly name: string
  readonly csrfToken: string
  readonly callbackUrl: string
}

/** Leads to the institution's own sign-in. */
export function ProviderButton({ name, csrfToken, callbackUrl }: ProviderButtonProps) {
  const t = useTranslations('sign-in')
  const [state, setState] = useState<'idle' | 'busy' | 'offline'>('idle')

  async function begin() {
    setState('busy')
    const address = await beginProvider(csrfToken, callbackUrl).catch(() => undefined)
    if (address) location.assign(address)
    else setState('offline')
  }

  return (
    <div className="flex flex-col gap-4">
      {state === 'offline' ? <SignInProblemNotice problem={{ code: 'offline' }} /> : null}
      <Button busy={state === 'busy'} onClick={begin} className="min-h-10 text-md">
        {t('provider', { name })}
      </Button>
      <p className="flex items-center gap-3 text-muted text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
    </div>
  )
}
