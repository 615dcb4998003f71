import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChoosePasswordForm } from '@/components/people/choose-password-form.tsx'
import { Doorway } from '@/components/people/doorway.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { INVITATION_SECONDS } from '@/server/auth/invitation.ts'
import { SIGN_IN } from '@/server/auth/return-address.ts'
import { findInvited } from '@/server/commands/accept-invitation.ts'
import { getDeps } from '@/server/deps.ts'
import { environment } from '@/server/environment.ts'
import { setLanguage } from '../../../set-preferences.ts'
import { choosePassword } from './choose-password.ts'

type Params = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sign-in.invitation')
  // The address is a secret: it must not reach another site in a Referer header.
  return { title: t('title'), referrer: 'no-referrer' }
}

export default async function InvitationPage({ params }: Params) {
  const { token } = await params
  const t = await getTranslations('sign-in.invitation')
  const invited = await findInvited(getDeps(), token, { secret: environment().nextAuthSecret })
  if (!invited) {
    const days = INVITATION_SECONDS / (24 * 60 * 60)
    return (
      <Doorway title={t('endedTitle')} lead={t('ended', { days })} onLanguage={setLanguage}>
        <ButtonLink href={SIGN_IN}>{t('toSignIn')}</ButtonLink>
      </Doorway>
    )
  }
  const { name, email } = invited
  return (
    <Doorway title={t('title')} lead={t('lead', { name, email })} onLanguage={setLanguage}>
      <ChoosePasswordForm email={email} choose={choosePassword.bind(null, token)} />
    </Doorway>
  )
}
