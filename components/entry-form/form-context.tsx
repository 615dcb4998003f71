'use client'
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { type Field, readField, sameValue } from '@/domain/content/fields.ts'
import type { Issue } from '@/domain/result.ts'
import type { Autosave } from './autosave.ts'
import { type AutosaveState, shownValue } from './autosave-state.ts'
import type { Blocking } from './blocking.ts'
import { fieldOfPath } from './field-of-path.ts'
import type { FormSetup } from './form-setup.ts'

type FormValue = {
  readonly setup: FormSetup
  readonly autosave: Autosave
  readonly readOnly: boolean
  /** What stood in the way when the person last tried to submit. */
  readonly blocking: Blocking | null
}

const FormContext = createContext<FormValue | null>(null)

export function FormProvider({ value, children }: { value: FormValue; children: ReactNode }) {
  return <FormContext.Provider value={value}>{children}</FormContext.Provider>
}

export function useForm(): FormValue {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field of the entry form stands outside of the form.')
  return form
}

/** A part of the saving state; the selector must answer the same value for the same state. */
export function useAutosaveState<T>(select: (state: AutosaveState) => T): T {
  const { autosave } = useForm()
  const read = () => select(autosave.getState())
  return useSyncExternalStore(autosave.subscribe, read, read)
}

/** The type of a field's value: `title.en` → string, `calls` → Call[]. */
export type FieldValue<F extends Field> = F extends `${infer Head}.${infer Tail}`
  ? Head extends keyof EntryContent
    ? Tail extends keyof EntryContent[Head]
      ? EntryContent[Head][Tail]
      : never
    : never
  : F extends keyof EntryContent
    ? EntryContent[F]
    : never

const NO_ISSUES: readonly Issue[] = []

/** One field: what it shows, how to change it, what is wrong with it. */
export function useField<F extends Field>(field: F) {
  const { autosave, readOnly, blocking } = useForm()
  const value = useAutosaveState((state) => shownValue(state, field)) as FieldValue<F>
  const refused = useAutosaveState((state) => state.refused[field] ?? NO_ISSUES)
  const set = useCallback((next: FieldValue<F>) => autosave.edit(field, next), [autosave, field])
  return {
    value,
    set,
    readOnly,
    issues: refused.length > 0 ? refused : issuesOf(field, value, blocking),
  }
}

function issuesOf(field: Field, value: unknown, blocking: Blocking | null): readonly Issue[] {
  if (!blocking || !sameValue(readField(blocking.content, field), value)) return NO_ISSUES
  const own = blocking.issues.filter((issue) => fieldOfPath(issue.field) === field)
  return own.length > 0 ? own : NO_ISSUES
}
