'use client'
import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext, useId } from 'react'
import { classNames } from './class-names.ts'

type Wiring = { readonly id: string; readonly describedBy?: string; readonly invalid: boolean }
const FieldContext = createContext<Wiring | null>(null)

type FieldProps = {
  readonly label: ReactNode
  /** The control's id: give the field's name, so that an error summary can lead to it. */
  readonly id?: string
  readonly help?: ReactNode
  /** What is wrong and how to mend it. */
  readonly error?: ReactNode
  readonly optional?: boolean
  /** The label is heard only, where a heading already says it. */
  readonly hideLabel?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A label, its help and its error, wired to the one control inside. */
export function Field({
  label,
  id,
  help,
  error,
  optional,
  hideLabel,
  className,
  children,
}: FieldProps) {
  const t = useTranslations('common')
  const made = useId()
  const controlId = id ?? made
  const describedBy = [help && `${controlId}-help`, error && `${controlId}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <FieldContext.Provider
      value={{ id: controlId, describedBy: describedBy || undefined, invalid: Boolean(error) }}
    >
      <div
        className={classNames(
          'flex min-w-0 flex-col gap-1',
          Boolean(error) && 'border-trouble border-l-2 pl-3',
          className,
        )}
      >
        <label htmlFor={controlId} className={hideLabel ? 'sr-only' : 'font-medium'}>
          {label}
          {optional ? <span className="font-normal text-muted"> ({t('optional')})</span> : null}
        </label>
        {help ? (
          <div id={`${controlId}-help`} className="text-muted text-sm">
            {help}
          </div>
        ) : null}
        {error ? (
          <p id={`${controlId}-error`} className="font-medium text-sm text-trouble">
            <span className="sr-only">{t('error')} </span>
            {error}
          </p>
        ) : null}
        {children}
      </div>
    </FieldContext.Provider>
  )
}

/** The attributes that tie a control to the Field around it; empty outside of one. */
export function useFieldWiring() {
  const wiring = useContext(FieldContext)
  if (!wiring) return {}
  return {
    id: wiring.id,
    'aria-describedby': wiring.describedBy,
    'aria-invalid': wiring.invalid || undefined,
  }
}

type FieldsetProps = {
  readonly legend: ReactNode
  readonly id?: string
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly children: ReactNode
}

/** Several controls that answer one question. */
export function Fieldset({ legend, id, help, error, children }: FieldsetProps) {
  const t = useTranslations('common')
  const made = useId()
  const ownId = id ?? made
  const describedBy = [help && `${ownId}-help`, error && `${ownId}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={ownId}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className={classNames('min-w-0', Boolean(error) && 'border-trouble border-l-2 pl-3')}
    >
      <legend className="mb-1 font-medium">{legend}</legend>
      {help ? (
        <div id={`${ownId}-help`} className="mb-1 text-muted text-sm">
          {help}
        </div>
      ) : null}
      {error ? (
        <p id={`${ownId}-error`} className="mb-1 font-medium text-sm text-trouble">
          <span className="sr-only">{t('error')} </span>
          {error}
        </p>
      ) : null}
      {children}
    </fieldset>
  )
}
