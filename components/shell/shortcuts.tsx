'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Role } from '@/domain/workflow/states.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox } from '../ui/inputs.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { focusActions } from './focus-actions.ts'
import { placesFor } from './places.ts'
import { shortcutsAreOn, switchShortcuts } from './shortcut-setting.ts'

const SECOND_KEY_MS = 1_200

type ShortcutsProps = {
  readonly role: Role
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/**
 * The desk's keys and their list. They act only outside of text fields and can be switched
 * off, for people whose voice or switch software types letters.
 */
export function Shortcuts({ role, open, onOpenChange }: ShortcutsProps) {
  const t = useTranslations('shell')
  const router = useRouter()
  const goAt = useRef(0)
  const [on, setOn] = useState(true)
  useEffect(() => setOn(shortcutsAreOn()), [])

  useEffect(() => {
    if (!on) return
    function onKey(event: KeyboardEvent) {
      if (isTyping(event) || document.querySelector('[role="dialog"], [role="menu"]')) return
      const key = event.key
      const second = Date.now() - goAt.current < SECOND_KEY_MS
      goAt.current = 0
      if (second) {
        const place = placesFor(role).find((candidate) => candidate.key === key)
        if (place) router.push(place.href)
        return
      }
      if (key === 'g') goAt.current = Date.now()
      else if (key === '?') onOpenChange(true)
      else if (key === '/') focusSearch(event)
      else if (key === 's') focusActions()
      else if (key === 'n' && role !== 'viewer')
        startNewEntry(() => router.push('/admin/entries?new=1'))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [on, role, router, onOpenChange])

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('shortcuts.title')}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <ShortcutGroup title={t('shortcuts.go')}>
          {placesFor(role).map(({ name, key }) => (
            <Shortcut key={name} text={t(name)} keys={['g', key]} />
          ))}
        </ShortcutGroup>
        <ShortcutGroup title={t('shortcuts.here')}>
          <Shortcut text={t('shortcuts.search')} keys={['/']} />
          <Shortcut text={t('shortcuts.new')} keys={['n']} />
          <Shortcut text={t('shortcuts.actions')} keys={['s']} />
          <Shortcut text={t('shortcuts.rows')} keys={['j', 'k']} />
          <Shortcut text={t('shortcuts.openRow')} keys={['Enter']} />
          <Shortcut text={t('shortcuts.help')} keys={['?']} />
        </ShortcutGroup>
      </div>
      <Checkbox
        className="mt-4 border-line border-t pt-3"
        label={t('shortcuts.on')}
        checked={on}
        onChange={(event) => {
          switchShortcuts(event.target.checked)
          setOn(event.target.checked)
        }}
      />
    </Dialog>
  )
}

function ShortcutGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-muted text-sm">{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Shortcut({ text, keys }: { text: string; keys: readonly string[] }) {
  return (
    <div className="flex min-h-7 items-center justify-between gap-3">
      <dt>{text}</dt>
      <dd className="flex gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  )
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLElement>('[data-shortcut="search"]')
  if (!search) return
  event.preventDefault()
  search.focus()
}

/** Presses the page's own "new entry" button where there is one. */
function startNewEntry(elsewhere: () => void): void {
  const button = document.querySelector<HTMLElement>('[data-shortcut="new"]')
  if (button) button.click()
  else elsewhere()
}
