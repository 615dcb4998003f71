'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { Notice } from '@/components/ui/notice.tsx'
import type { Refusal } from '@/domain/result.ts'
import type { WorkState } from '@/domain/workflow/states.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import { focusActions } from '../shell/focus-actions.ts'
import { ActionsBox } from './actions-box.tsx'
import { shownContent } from './autosave-state.ts'
import type { Blocking } from './blocking.ts'
import { ClashPanel } from './clash-panel.tsx'
import { focusField } from './focus-field.ts'
import { FormProvider } from './form-context.tsx'
import { FoundTextNotice, GateNotice, SentBackNotice, TakenNotice } from './form-notices.tsx'
import { FormParts } from './form-parts.tsx'
import type { FormSetup } from './form-setup.ts'
import { IssueSummary } from './issue-summary.tsx'
import { type LanguageChoice, LanguageSwitch } from './language-switch.tsx'
import { SaveState } from './save-state.tsx'
import { shownFields } from './shown-fields.ts'
import { SidePanel } from './side-panel.tsx'
import { useAutosave } from './use-autosave.ts'

const NEVER_CHANGES = () => () => {}

/** The form in which an entry is written. */
export function EntryForm({ setup }: { readonly setup: FormSetup }) {
  const router = useRouter()
  const [work, setWork] = useState<WorkState>(setup.workState)
  const [opened, setOpened] = useState(false)
  const [blocking, setBlocking] = useState<Blocking | null>(null)
  const [languages, setLanguages] = useState<LanguageChoice>('both')
  const { autosave, found, answerFound } = useAutosave(setup, (next) => {
    if (next === work) return
    setWork(next as WorkState)
    // The page's head shows the state as well.
    router.refresh()
  })

  const listening = useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  )
  const gate = work === 'in_review' || work === 'approved' || work === 'scheduled' ? work : null
  const barred = whyReadOnly(setup)
  const readOnly = barred !== null || (gate !== null && !opened)
  const shown = useMemo(() => shownFields(setup.content), [setup.content])
  const form = useMemo(
    () => ({ setup, autosave, readOnly, blocking }),
    [setup, autosave, readOnly, blocking],
  )
  const goTo = (path: string) => focusField(path, () => flushSync(() => setLanguages('both')))
  const refused = (refusal: Refusal) => {
    if (refusal.code !== 'invalid') return
    setBlocking({ issues: refusal.issues, content: shownContent(autosave.getState()) })
  }

  return (
    <FormProvider value={form}>
      {/* What is typed before the page listens would be mangled: it takes no keys until then. */}
      <div
        inert={!listening}
        data-languages={languages}
        className="group/form grid [reading-flow:grid-order] gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,1fr)_18rem]"
      >
        <SkipToActions />
        <div className="sticky top-0 z-20 -mx-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-canvas px-1 py-2 lg:col-span-2">
          <LanguageSwitch value={languages} onChange={setLanguages} />
          <SaveState onShow={goTo} />
        </div>
        <div className="@container order-last flex min-w-0 flex-col gap-5 lg:order-none">
          {setup.sentBack && gate === null ? <SentBackNotice {...setup.sentBack} /> : null}
          {barred ? <BarredNotice why={barred} /> : null}
          {gate && !opened && !barred ? (
            <GateNotice state={gate} onOpen={() => setOpened(true)} />
          ) : null}
          {found && !readOnly ? <FoundTextNotice found={found} onAnswer={answerFound} /> : null}
          <TakenNotice />
          <ClashPanel />
          <IssueSummary blocking={blocking} onFocus={goTo} />
          <div className="flex flex-col gap-8">
            <FormParts shown={shown} />
          </div>
        </div>
        <SidePanel onFocus={goTo}>
          <ActionsBox work={work} onRefused={refused} />
        </SidePanel>
      </div>
    </FormProvider>
  )
}

/** Past all the fields to what can be done with them, seen once it has the focus. */
function SkipToActions() {
  const t = useTranslations('entry-form.actions')
  return (
    <button
      type="button"
      onClick={focusActions}
      className="sr-only rounded-md border border-accent-text bg-surface px-3 py-1.5 font-medium text-accent-text focus:not-sr-only focus:justify-self-start lg:focus:col-span-2"
    >
      {t('skip')}
    </button>
  )
}

/** Why this person cannot edit at all, whatever state the work is in. */
function whyReadOnly({ person, workState, publicState }: FormSetup): 'role' | 'agency' | null {
  const situation = {
    work: workState,
    public: publicState,
    role: person.role,
    relation: 'stranger',
  } as const
  if (!decideMove('edit', situation).ok) return 'role'
  return person.mayTouch ? null : 'agency'
}

function BarredNotice({ why }: { readonly why: 'role' | 'agency' }) {
  const t = useTranslations('entry-form.barred')
  return <Notice>{t(why)}</Notice>
}
