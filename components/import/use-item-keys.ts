'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { shortcutsAreOn } from '../shell/shortcut-setting.ts'
import type { Choice } from './decisions.ts'

/**
 * j and k move between the items inside the returned element; a accepts and l leaves the
 * item that has the focus. Off while typing, and where single keys are switched off.
 */
export function useItemKeys(
  onChoose: (position: number, choice: Choice) => void,
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const latest = useRef(onChoose)
  useEffect(() => {
    latest.current = onChoose
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || !shortcutsAreOn()) return
      if (isTyping(event.target)) return
      const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-position]') ?? [])]
      const at = items.findIndex((item) => item.contains(document.activeElement))
      if (event.key === 'j') items[Math.min(at + 1, items.length - 1)]?.focus()
      else if (event.key === 'k') items[Math.max(at - 1, 0)]?.focus()
      else if (at >= 0 && (event.key === 'a' || event.key === 'l')) {
        latest.current(Number(items[at]?.dataset.position), event.key === 'a' ? 'accept' : 'leave')
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return list
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  )
}
