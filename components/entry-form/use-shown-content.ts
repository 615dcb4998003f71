'use client'
import { useMemo } from 'react'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { shownContent } from './autosave-state.ts'
import { useAutosaveState } from './form-context.tsx'

/** The content as the person sees it, as a whole; the same object for the same state. */
export function useShownContent(): EntryContent {
  const state = useAutosaveState((whole) => whole)
  return useMemo(() => shownContent(state), [state])
}
