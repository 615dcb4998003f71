import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { OwnDetailsForm } from '@/components/people/own-details-form.tsx'
import { PasswordForm } from '@/components/people/password-form.tsx'
import { SessionList } from '@/components/people/session-list.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { findPerson } from '@/db/queries/find-person.ts'
import { listSessions } from '@/db/queries/sessions.ts'
import { requireSession } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { setLanguage } from '../set-preferences.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

export default async function AccountPage() {
  const { personId, sessionId } = await requireSession()
  const { db, now } = getDeps()
  const [t, tCommon, person, sessions] = await Promise.all([
    getTranslations('account'),
    getTranslations('common'),
    findPerson(db, personId),
    listSessions(db, personId, now()),
  ])
  if (!person) throw new Error('the signed-in person is gone')
  return (
    <>
      <PageHeader title={t('title')} />
      <Part title={t('about.title')}>
        <OwnDetailsForm
          name={person.name}
          locale={person.locale}
          version={person.version}
          onLanguage={setLanguage}
        />
        <dl className="mt-6 grid max-w-field gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
          <dt className="text-muted">{t('about.email')}</dt>
          <dd className="break-words">{person.email}</dd>
          <dt className="text-muted">{t('about.role')}</dt>
          <dd>{tCommon(`role.${person.role}`)}</dd>
          <dt className="text-muted">{t('about.agencies')}</dt>
          <dd>
            {person.agencies?.map((slug) => slug.toUpperCase()).join(', ') ??
              t('about.allAgencies')}
          </dd>
        </dl>
        <p className="mt-2 text-muted text-sm">{t('about.fixed')}</p>
      </Part>
      <Part title={t('password.title')}>
        {person.passwordHash === null ? (
          <p className="text-muted">{t('password.provider')}</p>
        ) : (
          <PasswordForm email={person.email} />
        )}
      </Part>
      <Part title={t('sessions.title')} lead={t('sessions.text')}>
        <SessionList
          here={sessionId}
          sessions={sessions.map(({ id, createdAt, userAgent }) => ({ id, createdAt, userAgent }))}
        />
      </Part>
    </>
  )
}

type PartProps = {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

function Part({ title, lead, children }: PartProps) {
  return (
    <section className="border-line border-t py-6">
      <h2 className="font-semibold text-lg">{title}</h2>
      {lead ? <p className="max-w-prose text-muted">{lead}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  )
}
