'use client'
import { useTranslations } from 'next-intl'
import { WarningIcon } from '../ui/icons.tsx'
import { Checkbox } from '../ui/inputs.tsx'

export type SeenWarning = {
  /** Tells it from every other warning; what is sent when it is ticked. */
  readonly key: string
  readonly fieldName: string
  readonly text: string
}

/** The box to tick, by the warning's place in the list. */
export function boxId(index: number): string {
  return `seen-${index}`
}

type WarningListProps = {
  readonly warnings: readonly SeenWarning[]
  readonly seen: ReadonlySet<string>
  readonly onSeen: (seen: ReadonlySet<string>) => void
  /** Why approving did not happen; "" as long as nobody tried. */
  readonly reminder: string
  /** For those who cannot approve: the warnings without boxes. */
  readonly readOnly: boolean
}

/** What a reviewer must have looked at, to be ticked one by one. */
export function WarningList({ warnings, seen, onSeen, reminder, readOnly }: WarningListProps) {
  const t = useTranslations('review.warnings')
  const tc = useTranslations('common')
  function tick(key: string, on: boolean) {
    const next = new Set(seen)
    if (on) next.add(key)
    else next.delete(key)
    onSeen(next)
  }
  return (
    <section
      aria-labelledby="warnings-title"
      className="mb-8 rounded-md border border-waiting-line bg-waiting-soft px-4 py-3"
    >
      <h2 id="warnings-title" className="flex items-center gap-2 font-semibold text-md">
        <span className="text-waiting">
          <WarningIcon />
        </span>
        {t('title', { count: warnings.length })}
      </h2>
      {readOnly ? null : <p className="text-sm">{t('lead')}</p>}
      <p role="alert" className="font-medium text-sm text-trouble empty:hidden">
        {reminder}
      </p>
      <ul className="mt-2 space-y-1">
        {warnings.map((warning, index) => {
          const text = (
            <>
              <span className="font-medium">
                {warning.fieldName}
                {tc('colon')}
              </span>
              {warning.text}
            </>
          )
          return (
            <li key={warning.key}>
              {readOnly ? (
                text
              ) : (
                <Checkbox
                  id={boxId(index)}
                  checked={seen.has(warning.key)}
                  onChange={(event) => tick(warning.key, event.target.checked)}
                  label={
                    <>
                      {text}
                      <span className="sr-only"> – {t('seen')}</span>
                    </>
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
