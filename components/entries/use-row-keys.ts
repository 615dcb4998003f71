'use client'
import { type RefObject, useEffect } from 'react'
import { shortcutsAreOn } from '../shell/shortcut-setting.ts'

/**
 * Moves the focus between the rows' links: j and k from anywhere on the page outside of
 * text fields, the arrows once the focus is in the list. Enter then follows the link.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const step = stepOf(event, list.current)
      if (step === 0) return
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const here = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement))
      const next = rows[here === -1 ? 0 : here + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.closest('tr')?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list])
}

function stepOf(event: KeyboardEvent, list: HTMLElement | null): -1 | 0 | 1 {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return 0
  const target = event.target
  if (!(target instanceof HTMLElement)) return 0
  if (target.isContentEditable || target.matches('input, textarea, select')) return 0
  if (target.closest('[role="dialog"], [role="menu"]')) return 0
  const inside = list?.contains(target) ?? false
  if (inside && event.key === 'ArrowDown') return 1
  if (inside && event.key === 'ArrowUp') return -1
  if (!shortcutsAreOn()) return 0
  if (event.key === 'j') return 1
  return event.key === 'k' ? -1 : 0
}
