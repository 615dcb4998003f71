import { nextByScheme } from '@/domain/calls/next-by-scheme.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { PublicCall } from '@/domain/publishing/public-data.ts'
import { LiveStatus } from './live-status.tsx'

type NextDeadlinesProps = {
  readonly calls: readonly PublicCall[]
  readonly lang: Language
  readonly now: number
  /** Only so many schemes, the most urgent; all when left out. */
  readonly limit?: number
  /** Of each line. */
  readonly className: string
}

/** What closes or opens next, a line for each scheme of the program. */
export function NextDeadlines({ calls, lang, now, limit, className }: NextDeadlinesProps) {
  return nextByScheme(calls, now)
    .slice(0, limit)
    .map(({ label, calls: own }) => (
      <p key={label} className={className}>
        <LiveStatus calls={own} lang={lang} now={now} withDate />
      </p>
    ))
}
