'use client'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { useFieldWiring } from './field.tsx'
import { ChevronDownIcon } from './icons.tsx'

const CONTROL =
  'w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-ink transition-colors ' +
  'hover:border-muted aria-invalid:border-trouble aria-invalid:border-2 ' +
  'disabled:bg-sunken disabled:text-muted'
const TEXT = `${CONTROL} read-only:bg-sunken`

/** One line of text. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      {...useFieldWiring()}
      {...rest}
      className={classNames(TEXT, 'h-8', className)}
    />
  )
}

/** Several lines; grows with its text where the browser can. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      {...useFieldWiring()}
      {...rest}
      className={classNames(TEXT, 'field-sizing-content min-h-16 py-1.5', className)}
    />
  )
}

/** The platform's own select, which every phone and reader knows. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={classNames('relative block min-w-0', className)}>
      <select
        {...useFieldWiring()}
        {...rest}
        className={classNames(CONTROL, 'h-8 appearance-none truncate pr-8')}
      >
        {children}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-muted">
        <ChevronDownIcon />
      </span>
    </span>
  )
}

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  readonly label: ReactNode
  readonly help?: ReactNode
}

/** A box to tick, with its words as part of the target. */
export function Checkbox({ label, help, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames('flex min-h-7 cursor-pointer items-start gap-2 py-1', className)}>
      <input
        type="checkbox"
        {...rest}
        className="mt-0.75 size-4 shrink-0 cursor-pointer accent-accent"
      />
      <span className="min-w-0">
        {label}
        {help ? <span className="block text-muted text-sm">{help}</span> : null}
      </span>
    </label>
  )
}
