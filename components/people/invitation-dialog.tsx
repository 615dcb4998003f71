'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { CheckIcon, CopyIcon } from '../ui/icons.tsx'
import { TextInput } from '../ui/inputs.tsx'
import type { Invited } from './person.ts'

type InvitationDialogProps = { readonly invited: Invited; readonly onClose: () => void }

/** The link with which a person sets their password, shown this once. */
export function InvitationDialog({ invited, onClose }: InvitationDialogProps) {
  const t = useTranslations('people.link')
  const tActions = useTranslations('common.actions')
  const sayDate = useSayDate()
  const [copied, setCopied] = useState(false)
  const link = useRef<HTMLInputElement>(null)
  const { name, email, invitation } = invited
  const until = sayDate(new Date(invitation.expiresAt), {
    dateStyle: 'long',
    timeStyle: 'short',
  })

  async function copy() {
    try {
      await navigator.clipboard.writeText(invitation.url)
      setCopied(true)
    } catch {
      // Browsers give no clipboard to pages over plain http: the text is chosen instead.
      link.current?.select()
    }
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title', { name })}
      description={t('text', { until })}
      footer={
        <Button look="primary" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <Field label={t('label')} id="invitation-link">
        <span className="flex gap-2">
          <TextInput
            ref={link}
            value={invitation.url}
            readOnly
            onFocus={({ target }) => target.select()}
            className="font-mono text-sm"
          />
          <Button
            icon={copied ? <CheckIcon /> : <CopyIcon />}
            onClick={() => void copy()}
            className="shrink-0 whitespace-nowrap"
          >
            {tActions(copied ? 'copied' : 'copy')}
          </Button>
        </span>
      </Field>
      <p className="mt-3 text-muted text-sm">
        {invitation.mailed ? t('mailed', { email }) : t('notMailed')}
      </p>
    </Dialog>
  )
}
