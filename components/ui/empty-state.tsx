import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: ReactNode
  /** What to do, or why it is good that there is nothing. */
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: ReactNode
}

/** A list with nothing in it, which says what to do. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-line-strong border-dashed px-6 py-10 text-center">
      {icon ? <span className="text-muted">{icon}</span> : null}
      <p className="font-medium text-md">{title}</p>
      {children ? <div className="max-w-field text-muted">{children}</div> : null}
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  )
}
