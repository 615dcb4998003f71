'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { IconButton } from '@/components/ui/icon-button.tsx'
import { CloseIcon } from '@/components/ui/icons.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { useFieldName } from '../entry-view/field-name.ts'
import { useAutosaveState, useForm } from './form-context.tsx'
import type { UnsavedText } from './unsaved-text.ts'

/** "You have unsaved text from 10:42": put it back, or let it go. */
export function FoundTextNotice(props: {
  readonly found: UnsavedText
  readonly onAnswer: (putBack: boolean) => void
}) {
  const t = useTranslations('entry-form.found')
  const sayDate = useSayDate()
  const format = useFormatter()
  const name = useFieldName()
  const fields = Object.keys(props.found.changes) as Parameters<typeof name>[0][]
  const time = sayDate(new Date(props.found.at), {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
  })
  return (
    <Notice tone="warning" role="status" title={t('title', { time })}>
      <p>{t('fields', { fields: format.list(fields.map(name)) })}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" look="primary" onClick={() => props.onAnswer(true)}>
          {t('putBack')}
        </Button>
        <Button size="sm" onClick={() => props.onAnswer(false)}>
          {t('discard')}
        </Button>
      </div>
    </Notice>
  )
}

/** Others' changes that were taken in, by name. */
export function TakenNotice() {
  const t = useTranslations('entry-form')
  const tc = useTranslations('common.actions')
  const format = useFormatter()
  const { autosave } = useForm()
  const taken = useAutosaveState((state) => state.taken)
  const name = useFieldName()
  const people = [...new Set(taken.map(({ by }) => by))]
  return (
    // Takes no room of its own while there is nothing to say.
    <div aria-live="polite" className="flex flex-col gap-2 empty:-mt-5">
      {people.map((by) => {
        const fields = new Set(taken.filter((one) => one.by === by).map(({ field }) => field))
        return (
          <Notice
            key={by}
            action={
              <IconButton
                size="sm"
                label={tc('close')}
                icon={<CloseIcon />}
                onClick={() => autosave.dispatch({ type: 'taken_seen' })}
              />
            }
          >
            {t('taken', { fields: format.list([...fields].map(name)), by })}
          </Notice>
        )
      })}
    </div>
  )
}

/** Editing would void a review or an approval; the person says that they mean it. */
export function GateNotice(props: {
  readonly state: 'in_review' | 'approved' | 'scheduled'
  readonly onOpen: () => void
}) {
  const t = useTranslations('entry-form.gate')
  return (
    <Notice tone="warning" title={t(`${props.state}.title`)}>
      <p>{t(`${props.state}.text`)}</p>
      <Button size="sm" className="mt-2" onClick={props.onOpen}>
        {t('edit')}
      </Button>
    </Notice>
  )
}

/** What the reviewer asked for stands above the fields until the draft is sent again. */
export function SentBackNotice({ by, reason }: { readonly by: string; readonly reason: string }) {
  const t = useTranslations('entry-form')
  return (
    <Notice tone="trouble" title={t('sentBack', { by })}>
      <p className="max-w-prose whitespace-pre-line">{reason}</p>
    </Notice>
  )
}
