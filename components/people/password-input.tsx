'use client'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import { TextInput } from '../ui/inputs.tsx'

/** A password, hidden until one asks to see it. Stands inside a Field. */
export function PasswordInput({ className, ...rest }: ComponentProps<'input'>) {
  const t = useTranslations('sign-in')
  const [shown, setShown] = useState(false)
  return (
    <span className="relative block">
      <TextInput
        {...rest}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className={classNames('pr-16', className)}
      />
      <button
        type="button"
        aria-label={t(shown ? 'hidePasswordLabel' : 'showPasswordLabel')}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 rounded-md px-3 font-medium text-accent-text text-sm hover:underline"
      >
        {t(shown ? 'hidePassword' : 'showPassword')}
      </button>
    </span>
  )
}
