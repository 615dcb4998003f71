'use client'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import type { Language } from '@/domain/content/localised.ts'
import type { Role } from '@/domain/workflow/states.ts'
import type { Theme } from '../theme/theme.ts'
import { classNames } from '../ui/class-names.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon, KeyboardIcon, MenuIcon } from '../ui/icons.tsx'
import { StatusRegion } from '../ui/status.tsx'
import { AccountMenu } from './account-menu.tsx'
import { NavList } from './nav-list.tsx'
import { type Notifications, NotificationsMenu } from './notifications-menu.tsx'
import { Shortcuts } from './shortcuts.tsx'

export type ShellProps = {
  readonly person: { readonly name: string; readonly role: Role }
  readonly theme: Theme
  readonly notifications: Notifications
  readonly onLanguage: (language: Language) => Promise<void>
  readonly onTheme: (theme: Theme) => Promise<void>
  readonly onNotificationsSeen: (toldBy: Date) => Promise<void>
  readonly children: ReactNode
}

/** What stands around every page of the desk: a rail beside it, or a bar above when narrow. */
export function Shell({ person, theme, notifications, children, ...actions }: ShellProps) {
  const t = useTranslations('shell')
  const [menuOpen, setMenuOpen] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the menu
  useEffect(() => setMenuOpen(false), [path])
  const account = (
    <AccountMenu
      person={person}
      theme={theme}
      onTheme={actions.onTheme}
      onLanguage={actions.onLanguage}
      onHelp={() => setHelpOpen(true)}
    />
  )
  return (
    <StatusRegion>
      <a
        href="#main"
        className="-translate-y-20 fixed top-2 left-2 z-50 rounded-md bg-accent px-3 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <div className="min-h-dvh md:grid md:grid-cols-[11.5rem_minmax(0,1fr)]">
        <header className="sticky top-0 z-30 border-line bg-canvas max-md:border-b md:flex md:h-dvh md:flex-col md:border-r print:hidden">
          <div className="flex h-12 items-center gap-1 px-3 md:h-14 md:px-4">
            <Brand />
            <NotificationsMenu {...notifications} onSeen={actions.onNotificationsSeen} />
            <div className="flex items-center md:hidden">
              {account}
              <IconButton
                label={t('menu')}
                plain
                icon={menuOpen ? <CloseIcon /> : <MenuIcon />}
                aria-expanded={menuOpen}
                aria-controls="nav"
                onClick={() => setMenuOpen(!menuOpen)}
              />
            </div>
          </div>
          <nav
            id="nav"
            aria-label={t('nav')}
            className={classNames(
              'px-2 pb-3 md:block md:flex-1 md:overflow-y-auto',
              menuOpen ? 'block' : 'hidden',
            )}
          >
            <NavList role={person.role} />
          </nav>
          <div className="flex items-center gap-1 border-line border-t p-2 max-md:hidden">
            <div className="min-w-0 flex-1">{account}</div>
            <IconButton
              label={t('shortcuts.open')}
              icon={<KeyboardIcon />}
              onClick={() => setHelpOpen(true)}
            />
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full min-w-0 max-w-page px-4 pt-5 pb-16 outline-none md:px-8 md:pt-7"
        >
          {children}
        </main>
      </div>
      <Shortcuts role={person.role} open={helpOpen} onOpenChange={setHelpOpen} />
    </StatusRegion>
  )
}

function Brand() {
  return (
    <p className="flex min-w-0 flex-1 items-center gap-2 font-semibold text-md tracking-tight">
      <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" className="shrink-0">
        <rect width="32" height="32" rx="7" className="fill-accent" />
        <path d="M9 10h14M9 16h9M9 22h12" className="stroke-3 stroke-on-accent" />
        <circle cx="23.5" cy="16" r="2" className="fill-live-line" />
      </svg>
      Callboard
    </p>
  )
}
