import Link from 'next/link'
import type { ReactNode } from 'react'
import { useId } from 'react'

type DeskGroupProps = {
  readonly title: string
  readonly count?: number
  /** Said when there is nothing: what it would be, or what to do. */
  readonly empty: ReactNode
  readonly action?: ReactNode
  /** The rows; an empty list shows `empty`. */
  readonly children: readonly ReactNode[]
}

/** One kind of waiting work: a heading with its number and quiet rows under it. */
export function DeskGroup({ title, count, empty, action, children }: DeskGroupProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="flex min-h-9 items-center justify-between gap-3 border-line-strong border-b pb-1">
        <h2 id={id} className="font-semibold">
          {title}
          {count ? (
            <span className="ml-2 rounded-full bg-accent-soft px-1.5 py-0.5 text-accent-text text-xs">
              {count}
            </span>
          ) : null}
        </h2>
        {action}
      </div>
      {children.length > 0 ? (
        <ul className="divide-y divide-line">{children}</ul>
      ) : (
        <p className="py-3 text-muted">{empty}</p>
      )}
    </section>
  )
}

type DeskRowProps = {
  readonly href: string
  readonly title: string
  readonly facts: ReactNode
  /** A written reason or remark, as its author wrote it. */
  readonly quote?: string
  readonly aside?: ReactNode
}

/** One thing that waits; the whole row leads to it. */
export function DeskRow({ href, title, facts, quote, aside }: DeskRowProps) {
  return (
    <li className="relative flex flex-wrap items-start justify-between gap-x-3 gap-y-1 py-2.5 hover:bg-hover">
      <div className="min-w-0 flex-1 basis-48">
        <Link
          href={href}
          className="rounded-sm font-medium after:absolute after:inset-0 hover:text-accent-text hover:underline"
        >
          {title}
        </Link>
        <p className="text-muted text-sm">{facts}</p>
        {quote ? (
          <blockquote className="mt-1 line-clamp-3 border-line-strong border-l-2 pl-2 text-sm">
            {quote}
          </blockquote>
        ) : null}
      </div>
      {aside ? <div className="shrink-0">{aside}</div> : null}
    </li>
  )
}
