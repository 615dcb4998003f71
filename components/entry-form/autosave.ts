// Drives the autosave: one request in flight, a pause after typing, one retry rhythm.
// No React and no fetch in here, so that every interleaving can be played in a test.

import type { Field, FieldChanges } from '@/domain/content/fields.ts'
import type { Issue, StaleConflict } from '@/domain/result.ts'
import {
  type AutosaveEvent,
  type AutosaveState,
  type Merged,
  reduceAutosave,
  type SaveProblem,
  wantsToSend,
} from './autosave-state.ts'

export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: string; merged: readonly Merged[]; state: string }
  | { kind: 'stale'; conflict: StaleConflict | undefined }
  | { kind: 'invalid'; issues: readonly Issue[] }
  | { kind: 'failed'; problem: SaveProblem }

export type AutosaveOptions = {
  readonly start: AutosaveState
  readonly save: (version: number, changes: FieldChanges) => Promise<SaveAnswer>
  /** Called after every change of state, before the listeners. */
  readonly onChange?: (state: AutosaveState) => void
  /** Called with the draft's state after each save. */
  readonly onSaved?: (workState: string) => void
  readonly pauseMs?: number
  readonly retryMs?: number
}

export type Autosave = {
  getState(): AutosaveState
  subscribe(listener: () => void): () => void
  edit(field: Field, value: unknown): void
  dispatch(event: AutosaveEvent): void
  /** Saves now and answers when nothing more can be sent; true if nothing is unsaved. */
  flush(): Promise<boolean>
  /** Tries again after a problem. */
  retry(): Promise<boolean>
  stop(): void
}

export function createAutosave(options: AutosaveOptions): Autosave {
  const { save, pauseMs = 800, retryMs = 10_000 } = options
  const listeners = new Set<() => void>()
  let state = options.start
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  function dispatch(event: AutosaveEvent): void {
    state = reduceAutosave(state, event)
    options.onChange?.(state)
    for (const listener of listeners) listener()
    if (event.type !== 'sending') plan(event.type === 'edited' ? pauseMs : 0)
  }

  function plan(waitMs: number): void {
    clearTimeout(timer)
    if (wantsToSend(state)) timer = setTimeout(run, waitMs)
    else if (heals(state.problem)) timer = setTimeout(() => void retry(), retryMs)
  }

  function run(): Promise<void> {
    clearTimeout(timer)
    running ??= sendUntilDone().finally(() => {
      running = undefined
      if (wantsToSend(state)) plan(pauseMs)
    })
    return running
  }

  async function sendUntilDone(): Promise<void> {
    while (wantsToSend(state)) {
      dispatch({ type: 'sending' })
      if (!state.sent) return
      const answer = await save(state.version, state.sent).catch(
        (): SaveAnswer => ({ kind: 'failed', problem: { kind: 'fault' } }),
      )
      clearTimeout(timer)
      dispatch(eventOf(answer))
      if (answer.kind === 'saved') {
        options.onSaved?.(answer.state)
        // What was typed meanwhile waits for its own pause.
        if (!state.behind) return
      }
    }
  }

  async function flush(): Promise<boolean> {
    while (running || wantsToSend(state)) await run()
    return Object.keys({ ...state.sent, ...state.unsent }).length === 0
  }

  function retry(): Promise<boolean> {
    clearTimeout(timer)
    if (state.problem) dispatch({ type: 'retried' })
    return flush()
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit: (field, value) => dispatch({ type: 'edited', field, value }),
    dispatch,
    flush,
    retry,
    stop: () => clearTimeout(timer),
  }
}

/** Problems that may pass by themselves; the others wait for the person. */
function heals(problem: SaveProblem | null): boolean {
  return problem?.kind === 'offline' || problem?.kind === 'fault'
}

function eventOf(answer: SaveAnswer): AutosaveEvent {
  switch (answer.kind) {
    case 'saved':
      return {
        type: 'saved',
        version: answer.version,
        savedAt: answer.savedAt,
        merged: answer.merged,
      }
    case 'stale':
      return { type: 'stale', conflict: answer.conflict }
    case 'invalid':
      return { type: 'invalid', issues: answer.issues }
    case 'failed':
      return { type: 'failed', problem: answer.problem }
  }
}
