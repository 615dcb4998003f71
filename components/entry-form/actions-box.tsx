'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import type { Refusal } from '@/domain/result.ts'
import type { Action, WorkState } from '@/domain/workflow/states.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { useForm } from './form-context.tsx'
import { SubmitDialog } from './submit-dialog.tsx'

type ActionsBoxProps = {
  readonly work: WorkState
  /** Shows at the fields what keeps the draft from being submitted. */
  readonly onRefused: (refusal: Refusal) => void
}

/** What can be done with the draft as a whole; what cannot says why. */
export function ActionsBox({ work, onRefused }: ActionsBoxProps) {
  const t = useTranslations('entry-form.actions')
  const { setup } = useForm()
  const [open, setOpen] = useState<'submit' | 'discard' | null>(null)
  const submit = mayDo('submit', work, setup)
  const discard = mayDo('discard', work, setup)
  return (
    <section
      aria-labelledby="side-actions"
      data-shortcut="actions"
      tabIndex={-1}
      className="flex flex-col gap-2"
    >
      <h2 id="side-actions" className="sr-only">
        {t('heading')}
      </h2>
      {submit.ok ? (
        <Button look="primary" onClick={() => setOpen('submit')}>
          {t('submit')}
        </Button>
      ) : (
        <p className="text-muted">{t(whyNot(submit.reason, work))}</p>
      )}
      {work === 'in_review' || work === 'approved' ? (
        <ButtonLink href={`/admin/entries/${setup.entryId}/review`}>{t('toReview')}</ButtonLink>
      ) : null}
      {discard.ok ? (
        <Button look="quiet" className="text-trouble" onClick={() => setOpen('discard')}>
          {t('discard')}
        </Button>
      ) : null}
      <SubmitDialog
        open={open === 'submit'}
        onClose={() => setOpen(null)}
        onRefused={(refusal) => {
          setOpen(null)
          onRefused(refusal)
        }}
      />
      <DiscardDialog open={open === 'discard'} onClose={() => setOpen(null)} />
    </section>
  )
}

type Verdict = { ok: true } | { ok: false; reason: 'role' | 'other_agency' | 'status' }

function mayDo(
  action: Action,
  work: WorkState,
  { publicState, person }: { publicState: 'never' | 'live' | 'withdrawn'; person: PersonLike },
): Verdict {
  const situation = { work, public: publicState, role: person.role, relation: 'author' } as const
  const move = decideMove(action, situation)
  if (move.ok) return person.mayTouch ? { ok: true } : { ok: false, reason: 'other_agency' }
  return { ok: false, reason: move.refusal.code === 'forbidden' ? 'role' : 'status' }
}

type PersonLike = { readonly role: Parameters<typeof decideMove>[1]['role']; mayTouch: boolean }

function whyNot(reason: 'role' | 'other_agency' | 'status', work: WorkState) {
  return reason === 'status' ? (`not.${work}` as const) : (`not.${reason}` as const)
}
