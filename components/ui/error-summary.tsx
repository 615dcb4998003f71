'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  /** Each problem, and the id of the control in which it can be mended (none: the whole). */
  readonly errors: readonly { readonly fieldId?: string; readonly text: ReactNode }[]
  readonly title?: ReactNode
}

/** Everything that is wrong, at the top, each leading to its field. Takes the focus. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const t = useTranslations('common')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mb-6 rounded-md border-2 border-trouble bg-surface px-4 py-3 outline-none"
    >
      <h2 className="mb-1 font-semibold text-md">{title ?? t('errorSummary')}</h2>
      <ul className="space-y-1">
        {errors.map(({ fieldId, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field may have several problems
          <li key={`${fieldId}-${index}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="font-medium text-trouble underline underline-offset-2"
                onClick={(event) => {
                  event.preventDefault()
                  goToField(fieldId)
                }}
              >
                {text}
              </a>
            ) : (
              <span className="font-medium text-trouble">{text}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Scrolls so that the label is seen too, and puts the focus into the control. */
export function goToField(fieldId: string): void {
  const control = document.getElementById(fieldId)
  if (!control) return
  const label = document.querySelector(`label[for="${CSS.escape(fieldId)}"]`) ?? control
  label.scrollIntoView({ block: 'start' })
  control.focus({ preventScroll: true })
}
