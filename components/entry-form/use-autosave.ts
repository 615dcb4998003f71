'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Autosave, createAutosave } from './autosave.ts'
import { startAutosave, unsavedChanges } from './autosave-state.ts'
import type { FormSetup } from './form-setup.ts'
import { saveDraft } from './save-draft.ts'
import {
  findUnsaved,
  keepUnsaved,
  type TextStore,
  type UnsavedText,
  unsavedKey,
} from './unsaved-text.ts'

type Saving = {
  readonly autosave: Autosave
  /** Text of an earlier visit that waits for an answer. */
  readonly found: UnsavedText | null
  answerFound(putBack: boolean): void
}

/**
 * The form's saving, tied to the browser: keeps unsaved text in its storage, warns before
 * leaving, tries again when the network or the session is back, and saves on Ctrl/Cmd+S.
 */
export function useAutosave(setup: FormSetup, onSaved: (workState: string) => void): Saving {
  const [saving] = useState(() => startSaving(setup))
  const found = useSyncExternalStore(saving.subscribe, saving.found, () => null)
  useEffect(() => {
    saving.onSaved = onSaved
  })
  useEffect(() => {
    saving.look()
    return listen(saving.autosave)
  }, [saving])
  return { autosave: saving.autosave, found, answerFound: saving.answer }
}

function startSaving(setup: FormSetup) {
  const key = unsavedKey(setup.entryId, setup.person.id)
  const listeners = new Set<() => void>()
  const store = browserStore()
  let looked = false
  let found: UnsavedText | null = null
  const autosave = createAutosave({
    start: startAutosave(setup.content, setup.version),
    save: (version, changes) => saveDraft(setup.entryId, version, changes),
    onChange: (state) => {
      if (looked) keepUnsaved(store, key, state, found, new Date())
    },
    onSaved: (workState) => saving.onSaved(workState),
  })
  function setFound(next: UnsavedText | null) {
    found = next
    for (const listener of listeners) listener()
  }
  const saving = {
    autosave,
    onSaved: (_workState: string) => {},
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    found: () => found,
    look() {
      if (looked) return
      looked = true
      setFound(findUnsaved(store, key, autosave.getState()))
    },
    answer(putBack: boolean) {
      const kept = found
      setFound(null)
      if (kept && putBack) autosave.dispatch({ type: 'put_back', ...kept })
      else keepUnsaved(store, key, autosave.getState(), null, new Date())
    },
  }
  return saving
}

/** Looked up at each use: on the server there is none, and a browser may refuse it. */
function browserStore(): TextStore {
  return {
    getItem: (name) => localStorage.getItem(name),
    setItem: (name, value) => localStorage.setItem(name, value),
    removeItem: (name) => localStorage.removeItem(name),
  }
}

function listen(autosave: Autosave): () => void {
  const isUnsaved = () => {
    const state = autosave.getState()
    // Loading how the entry stands now is the way out of that state; the words are kept.
    return state.problem?.kind !== 'moved_on' && Object.keys(unsavedChanges(state)).length > 0
  }
  const leave = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault()
  }
  const online = () => {
    if (autosave.getState().problem?.kind === 'offline') void autosave.retry()
  }
  const back = () => {
    if (document.visibilityState === 'hidden') void autosave.flush()
    else if (autosave.getState().problem?.kind === 'signed_out') void autosave.retry()
  }
  const key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    void autosave.retry()
  }
  window.addEventListener('beforeunload', leave)
  window.addEventListener('online', online)
  window.addEventListener('focus', back)
  document.addEventListener('visibilitychange', back)
  document.addEventListener('keydown', key)
  return () => {
    window.removeEventListener('beforeunload', leave)
    window.removeEventListener('online', online)
    window.removeEventListener('focus', back)
    document.removeEventListener('visibilitychange', back)
    document.removeEventListener('keydown', key)
    // Leaving by a link inside the desk: the last words still go out.
    void autosave.flush()
  }
}
