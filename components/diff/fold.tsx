import type { ReactNode } from 'react'
import { ChevronRightIcon } from '../ui/icons.tsx'

type FoldProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
}

/** What is there but need not be seen: opened by pressing its line. Works without script. */
export function Fold({ summary, children, open = false }: FoldProps) {
  return (
    <details className="group" open={open}>
      <summary className="flex min-h-7 items-center gap-1.5 rounded-sm py-1 text-muted text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        <span className="transition-transform group-open:rotate-90">
          <ChevronRightIcon size={14} />
        </span>
        {summary}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  )
}
