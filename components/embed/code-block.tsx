'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '../ui/button.tsx'
import { useStatus } from '../ui/status.tsx'

type CodeBlockProps = {
  readonly title: string
  readonly help?: string
  readonly code: string
}

/** Lines to take along, with a button that does it. */
export function CodeBlock({ title, help, code }: CodeBlockProps) {
  const t = useTranslations('embed')
  const say = useStatus()
  const id = useId()
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => say(t('copied')),
      () => say(t('copyFailed'), 'trouble'),
    )
  return (
    <section aria-labelledby={id} className="mt-6">
      <div className="mb-1.5 flex flex-wrap items-end justify-between gap-2">
        <h2 id={id} className="font-semibold text-md">
          {title}
        </h2>
        <Button size="sm" onClick={() => void copy()} aria-describedby={id}>
          {t('copy')}
        </Button>
      </div>
      {help ? <p className="mb-2 max-w-prose text-muted">{help}</p> : null}
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto whitespace-pre-wrap rounded-md border border-line bg-sunken p-3 font-mono text-sm"
      >
        <code>{code}</code>
      </pre>
    </section>
  )
}
