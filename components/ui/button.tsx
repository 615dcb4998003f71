import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { SpinnerIcon } from './icons.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-on-accent border-transparent hover:bg-accent-strong',
  secondary: 'bg-surface text-ink border-line-strong shadow-flat hover:bg-hover',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-hover',
  danger: 'bg-trouble-solid text-on-accent border-transparent hover:brightness-90',
}
const SIZES = {
  md: 'min-h-8 px-3 py-1 gap-2 text-base',
  sm: 'min-h-7 px-2 py-0.5 gap-1.5 text-sm',
}

type Look = {
  readonly look?: ButtonLook
  readonly size?: keyof typeof SIZES
  readonly icon?: ReactNode
}

function classesOf({ look = 'secondary', size = 'md' }: Look, className?: string): string {
  return classNames(
    'inline-flex items-center justify-center rounded-md border font-medium text-center',
    'transition-colors select-none disabled:opacity-55 aria-disabled:opacity-55',
    LOOKS[look],
    SIZES[size],
    className,
  )
}

type ButtonProps = Look &
  ComponentProps<'button'> & {
    /** Shows a spinner and ignores presses; the button keeps focus and says so. */
    readonly busy?: boolean
  }

/** A button that says what happens. `type` is "button" unless it submits a form. */
export function Button({ look, size, icon, busy, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classesOf({ look, size }, className)}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy ? <SpinnerIcon /> : icon}
      {children}
    </button>
  )
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({
  look,
  size,
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} className={classesOf({ look, size }, className)}>
      {icon}
      {children}
    </Link>
  )
}
