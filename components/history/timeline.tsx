import type { EventData } from '@/domain/workflow/event.ts'
import { DateText } from '../ui/date-text.tsx'
import { EventIcon } from './event-icon.tsx'
import { EventText } from './event-text.tsx'

export type TimelineItem = {
  readonly id: number
  readonly at: Date
  /** Null for what Callboard did by itself. */
  readonly actor: string | null
  readonly data: EventData
}

type TimelineProps = {
  readonly entryId: string
  readonly items: readonly TimelineItem[]
  /** The word for what nobody did by hand. */
  readonly nobody: string
}

/** What happened, newest first, each with who and when. */
export function Timeline({ entryId, items, nobody }: TimelineProps) {
  return (
    <ol className="space-y-4">
      {items.map((item) => (
        <li key={item.id} className="flex gap-3">
          <span className="mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface text-muted">
            <EventIcon type={item.data.type} />
          </span>
          <div className="min-w-0 flex-1">
            <p>
              <span className="font-medium">{item.actor ?? nobody}</span>{' '}
              <EventText entryId={entryId} data={item.data} />
            </p>
            <p className="flex flex-wrap gap-x-2 text-muted text-sm">
              <DateText at={item.at} show="relative" />
              <span aria-hidden="true">·</span>
              <DateText at={item.at} show="moment" />
            </p>
            <Words data={item.data} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The reason or note that a person wrote with it. */
function Words({ data }: { readonly data: EventData }) {
  const words = 'reason' in data ? data.reason : 'note' in data ? data.note : ''
  if (!words) return null
  return (
    <blockquote className="mt-1 max-w-prose whitespace-pre-line border-line-strong border-l-2 pl-3">
      {words}
    </blockquote>
  )
}
