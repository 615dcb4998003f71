import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Doorway } from '@/components/people/doorway.tsx'
import { ProviderButton } from '@/components/people/provider-button.tsx'
import { SignInForm } from '@/components/people/sign-in-form.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/db/seed/demo-people.ts'
import { readProblem } from '@/domain/people/sign-in-problem.ts'
import { authCookies } from '@/server/auth/auth-cookies.ts'
import { csrfToken } from '@/server/auth/csrf-cookie.ts'
import { currentSession } from '@/server/auth/current-actor.ts'
import { DESK, returnAddress } from '@/server/auth/return-address.ts'
import { environment } from '@/server/environment.ts'
import { setLanguage } from '../set-preferences.ts'

type Search = { callbackUrl?: string; error?: string; welcome?: string }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('title') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { callbackUrl: wished, error, welcome } = await searchParams
  const { demo, nextAuthSecret, oidc, url } = environment()
  const names = authCookies(url)
  const sent = await cookies()
  // next-auth names the problem in the address and keeps the page to return to in its cookie.
  const callbackUrl = returnAddress(
    wished ?? (error ? sent.get(names.callbackUrl)?.value : undefined),
  )
  if (await currentSession()) redirect(callbackUrl)
  const token = csrfToken(sent.get(names.csrf)?.value, nextAuthSecret) ?? ''
  const t = await getTranslations('sign-in')
  return (
    <Doorway
      title={t('title')}
      lead={callbackUrl === DESK ? t('lead') : t('goOn')}
      onLanguage={setLanguage}
    >
      {welcome ? (
        <div className="mb-4">
          <Notice tone="good">{t('welcome')}</Notice>
        </div>
      ) : null}
      {oidc ? (
        <div className="mb-4">
          <ProviderButton
            name={new URL(oidc.issuer).hostname}
            csrfToken={token}
            callbackUrl={callbackUrl}
          />
        </div>
      ) : null}
      <SignInForm
        csrfToken={token}
        callbackUrl={callbackUrl}
        problem={readProblem(error)}
        demo={
          demo
            ? { emails: DEMO_PEOPLE.map(({ email }) => email), password: DEMO_PASSWORD }
            : undefined
        }
      />
      <p className="mt-4 text-muted text-sm">{t('forgotten')}</p>
    </Doorway>
  )
}
