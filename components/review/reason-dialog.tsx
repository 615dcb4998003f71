'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { Button, type ButtonLook } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'

type ReasonDialogProps = {
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly help?: string
  /** What is said when the reason is empty. */
  readonly missing: string
  readonly confirm: string
  readonly look?: ButtonLook
  readonly open: boolean
  readonly busy: boolean
  /** What the server refused, in words. */
  readonly failure?: ReactNode
  readonly onOpenChange: (open: boolean) => void
  readonly onSend: (reason: string) => void
}

export const REASON_MAX = 2_000

/** A move that needs a written reason. What was typed stays until the page is left. */
export function ReasonDialog(props: ReasonDialogProps) {
  const t = useTranslations('common')
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const empty = reason.trim() === ''
  function send() {
    setTried(true)
    if (empty) document.getElementById(id)?.focus()
    else props.onSend(reason.trim())
  }
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={props.title}
      description={props.lead}
      footer={
        <>
          <Button onClick={() => props.onOpenChange(false)}>{t('actions.cancel')}</Button>
          <Button look={props.look ?? 'primary'} busy={props.busy} onClick={send}>
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.failure}
      <Field
        id={id}
        label={props.label}
        help={props.help}
        error={tried && empty ? props.missing : undefined}
      >
        <TextArea
          rows={4}
          maxLength={REASON_MAX}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
          }}
        />
      </Field>
    </Dialog>
  )
}
