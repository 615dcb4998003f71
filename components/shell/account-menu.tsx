'use client'
import Link from 'next/link'
import { signOut } from 'next-auth/react'
import { useLocale, useTranslations } from 'next-intl'
import { LANGUAGES, type Language } from '@/domain/content/localised.ts'
import type { Role } from '@/domain/workflow/states.ts'
import { asTheme, THEMES, type Theme } from '../theme/theme.ts'
import { ChevronDownIcon, KeyboardIcon, PersonIcon, SignOutIcon } from '../ui/icons.tsx'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine } from '../ui/menu.tsx'

type AccountMenuProps = {
  readonly person: { readonly name: string; readonly role: Role }
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => Promise<void>
  readonly onLanguage: (language: Language) => Promise<void>
  readonly onHelp: () => void
}

/** Who is signed in, the language and the appearance, and the way out. */
export function AccountMenu({ person, theme, onTheme, onLanguage, onHelp }: AccountMenuProps) {
  const t = useTranslations('shell')
  const tCommon = useTranslations('common')
  const language = useLocale()
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('account', { name: person.name })}
          className="flex min-h-8 w-full min-w-0 items-center gap-2 rounded-md px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover"
        >
          <span className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent-text text-xs">
            {initialOf(person.name)}
          </span>
          <span className="min-w-0 flex-1 truncate max-md:sr-only">{person.name}</span>
          <span className="text-muted max-md:hidden">
            <ChevronDownIcon />
          </span>
        </button>
      }
    >
      <MenuLabel>
        <span className="block font-medium">{person.name}</span>
        <span className="block text-muted text-sm">{tCommon(`role.${person.role}`)}</span>
      </MenuLabel>
      <MenuLine />
      <MenuChoice
        label={t('language')}
        value={language}
        choices={LANGUAGES.map((value) => ({
          value,
          text: tCommon(`language.${value}`),
          lang: value,
        }))}
        onChoose={(chosen) => onLanguage(chosen === 'ja' ? 'ja' : 'en')}
      />
      <MenuChoice
        label={t('theme')}
        value={theme}
        choices={THEMES.map((value) => ({ value, text: t(`themes.${value}`) }))}
        onChoose={(chosen) => onTheme(asTheme(chosen))}
      />
      <MenuLine />
      <MenuItem asChild>
        <Link href="/admin/account">
          <PersonIcon />
          {t('yourAccount')}
        </Link>
      </MenuItem>
      <MenuItem icon={<KeyboardIcon />} onSelect={onHelp}>
        {t('shortcuts.open')}
      </MenuItem>
      <MenuItem
        icon={<SignOutIcon />}
        onSelect={() => void signOut({ callbackUrl: '/admin/sign-in' })}
      >
        {t('signOut')}
      </MenuItem>
    </Menu>
  )
}

function initialOf(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? '?'
}
