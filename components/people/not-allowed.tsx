import { useTranslations } from 'next-intl'
import type { Role } from '@/domain/workflow/states.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LockIcon } from '../ui/icons.tsx'

/** In place of a page that a role cannot enter: why, and whom to ask. */
export function NotAllowed({ role }: { readonly role: Role }) {
  const t = useTranslations('people.notAllowed')
  const tRole = useTranslations('common.role')
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState
        title={t('title')}
        icon={<LockIcon size={24} />}
        action={<ButtonLink href="/admin">{t('back')}</ButtonLink>}
      >
        {t('text', { role: tRole(role) })}
      </EmptyState>
    </>
  )
}
