'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { CALL_SIDES } from '@/domain/calls/call.ts'
import type { EntryPlan } from '@/domain/calls/entry-plan.ts'
import { CommandFailure, type Failure } from '../review/command-failure.tsx'
import { sendCommand } from '../send-command.ts'
import { ChangeBar } from './change-bar.tsx'
import { ChangeDone, type DoneChange } from './change-done.tsx'
import { ChangeForm, type ChangeKind, FIRST_WISH, type Wanted } from './change-form.tsx'
import { PlanList } from './plan-list.tsx'

type Changed = {
  readonly plans: readonly EntryPlan[]
  readonly changeSetId: string | null
  readonly versions: Readonly<Record<string, number>>
}

const ROUTES: Readonly<Record<ChangeKind, string>> = {
  rollover: '/admin/api/calls/roll-over',
  shift: '/admin/api/calls/shift',
}

/** Rolling over or shifting what is listed: first what would happen, then the change itself. */
export function YearsDesk({ entryIds }: { readonly entryIds: readonly string[] }) {
  const t = useTranslations('years')
  const router = useRouter()
  const [wanted, setWanted] = useState<Wanted>(FIRST_WISH)
  const [plans, setPlans] = useState<readonly EntryPlan[] | null>(null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [done, setDone] = useState<DoneChange | null>(null)
  const [daysError, setDaysError] = useState<string>()
  const result = useRef<HTMLDivElement>(null)
  const planned = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (failure || done) result.current?.focus()
  }, [failure, done])
  useEffect(() => {
    if (plans) planned.current?.focus()
  }, [plans])

  function want(next: Wanted) {
    setWanted(next)
    // What is shown below must be what the button does.
    setPlans(null)
    setDaysError(undefined)
  }

  async function send(entries: readonly { id: string; version?: number }[], dryRun: boolean) {
    setBusy(true)
    setFailure(null)
    const sent = await sendCommand<Changed>(ROUTES[wanted.kind], {
      body: { entries, dryRun, ...(wanted.kind === 'shift' ? shiftOf(wanted) : {}) },
    })
    setBusy(false)
    if (!sent.ok) setFailure(sent)
    return sent.ok ? sent.value : null
  }

  async function ask() {
    setDone(null)
    if (wanted.kind === 'shift' && !/^[1-9]\d{0,2}$/.test(wanted.days)) {
      setDaysError(t('form.daysMissing'))
      document.getElementById('days')?.focus()
      return
    }
    const answer = await send(
      entryIds.map((id) => ({ id })),
      true,
    )
    if (!answer) return
    setPlans(answer.plans)
    setPicked(new Set(answer.plans.filter(({ isPlain }) => isPlain).map(({ id }) => id)))
  }

  async function change() {
    const chosen = (plans ?? []).filter(({ id, after }) => after !== null && picked.has(id))
    const answer = await send(
      chosen.map(({ id, version }) => ({ id, version })),
      false,
    )
    if (!answer?.changeSetId) return
    const { changeSetId, versions } = answer
    setDone({ kind: wanted.kind, changeSetId, versions })
    setPlans(null)
    router.refresh()
  }

  const possible = (plans ?? []).filter(({ after }) => after !== null)
  const count = possible.filter(({ id }) => picked.has(id)).length
  return (
    <>
      <div ref={result} tabIndex={-1} className="outline-none empty:hidden [&>*]:mb-6">
        {done ? <ChangeDone done={done} onUndone={() => setDone(null)} /> : null}
        {failure ? (
          <CommandFailure
            failure={failure}
            title={t('failed')}
            onReload={() => {
              setFailure(null)
              setPlans(null)
              router.refresh()
            }}
          />
        ) : null}
      </div>
      <ChangeForm
        wanted={wanted}
        count={entryIds.length}
        busy={busy && plans === null}
        daysError={daysError}
        onWant={want}
        onAsk={() => void ask()}
      />
      {plans ? (
        <section aria-labelledby="plan-title" className="mt-8">
          <h3
            id="plan-title"
            ref={planned}
            tabIndex={-1}
            className="font-semibold text-md outline-none"
          >
            {t('plan.title', { count: possible.length, all: plans.length })}
          </h3>
          <p className="mb-2 text-muted">
            {t(possible.length > 0 ? 'plan.lead' : `plan.none.${wanted.kind}`)}
          </p>
          <PlanList
            kind={wanted.kind}
            plans={[...possible, ...plans.filter(({ after }) => after === null)]}
            picked={picked}
            onPick={(id, on) => setPicked(withOne(picked, id, on))}
          />
          {possible.length > 0 ? (
            <ChangeBar
              kind={wanted.kind}
              count={count}
              possible={possible.length}
              busy={busy}
              onAll={(on) => setPicked(new Set(on ? possible.map(({ id }) => id) : []))}
              onChange={() => void change()}
            />
          ) : null}
        </section>
      ) : null}
    </>
  )
}

function shiftOf({ days, later, sides, asExpected, evenPassed }: Wanted) {
  const by = Number(days) * (later ? 1 : -1)
  return { days: by, sides: sides === 'both' ? CALL_SIDES : [sides], asExpected, evenPassed }
}

function withOne(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (on) next.add(id)
  else next.delete(id)
  return next
}
