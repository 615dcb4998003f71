import Link from 'next/link'
import type { ReactNode } from 'react'
import { ChevronLeftIcon } from './icons.tsx'

type PageHeaderProps = {
  readonly title: ReactNode
  readonly lead?: ReactNode
  /** Where one came from: the list above this page. */
  readonly back?: { readonly href: string; readonly text: string }
  readonly actions?: ReactNode
  /** Badges and facts in one quiet line under the title. */
  readonly facts?: ReactNode
}

/** The head of a page: the one h1, and what can be done with the whole of it. */
export function PageHeader({ title, lead, back, actions, facts }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-60">
        {back ? (
          <Link
            href={back.href}
            className="-ml-1 mb-1 inline-flex min-h-6 items-center gap-1 text-muted text-sm hover:text-ink hover:underline"
          >
            <ChevronLeftIcon />
            {back.text}
          </Link>
        ) : null}
        <h1 className="font-semibold text-xl">{title}</h1>
        {lead ? <p className="mt-1 max-w-prose text-muted">{lead}</p> : null}
        {facts ? (
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted text-sm">
            {facts}
          </div>
        ) : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  )
}
