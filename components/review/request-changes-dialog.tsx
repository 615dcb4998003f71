'use client'
import { useTranslations } from 'next-intl'
import { ReasonDialog } from './reason-dialog.tsx'

type RequestChangesDialogProps = {
  readonly title: string
  readonly open: boolean
  readonly busy: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onSend: (reason: string) => void
}

export function RequestChangesDialog({ title, ...rest }: RequestChangesDialogProps) {
  const t = useTranslations('review.request')
  return (
    <ReasonDialog
      {...rest}
      title={t('title', { title })}
      lead={t('lead')}
      label={t('reason')}
      missing={t('missing')}
      confirm={t('send')}
    />
  )
}
