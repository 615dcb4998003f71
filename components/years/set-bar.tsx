'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ApprovedIcon, ReviewsIcon, UndoIcon } from '../ui/icons.tsx'
import { TextInput } from '../ui/inputs.tsx'

export type SetAction = 'submit' | 'approve' | 'undo'

type SetBarProps = {
  readonly counts: Readonly<Record<SetAction, number>>
  /** How many this person may approve, read or not. */
  readonly decidable: number
  readonly busy: SetAction | null
  readonly note: string
  readonly onNote: (note: string) => void
  readonly onAct: (action: SetAction) => void
}

/** What can be done with all of them at once; nothing where nothing can. */
export function SetBar({ counts, decidable, busy, note, onNote, onAct }: SetBarProps) {
  const t = useTranslations('years.set')
  if (counts.submit + decidable + counts.undo === 0) return null
  return (
    <div className="-mx-4 md:-mx-8 sticky bottom-0 z-20 mt-6 flex flex-wrap items-end justify-end gap-3 border-line-strong border-t bg-surface px-4 py-3 md:px-8">
      {counts.undo > 0 ? (
        <Button
          look="quiet"
          icon={<UndoIcon />}
          busy={busy === 'undo'}
          onClick={() => onAct('undo')}
        >
          {t('undo', { count: counts.undo })}
        </Button>
      ) : null}
      {counts.submit > 0 ? (
        <>
          <Field label={t('note')} className="flex-1 basis-60">
            <TextInput
              value={note}
              maxLength={2_000}
              onChange={(event) => onNote(event.target.value)}
            />
          </Field>
          <Button
            look="primary"
            icon={<ReviewsIcon />}
            busy={busy === 'submit'}
            onClick={() => onAct('submit')}
          >
            {t('submit', { count: counts.submit })}
          </Button>
        </>
      ) : null}
      {decidable > 0 ? (
        <Button
          look="primary"
          icon={<ApprovedIcon />}
          busy={busy === 'approve'}
          disabled={counts.approve === 0}
          onClick={() => onAct('approve')}
        >
          {t('approve', { count: counts.approve, all: decidable })}
        </Button>
      ) : null}
    </div>
  )
}
