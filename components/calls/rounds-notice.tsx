'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { sayCall } from '@/domain/calls/say-call.ts'
import type { Meaning } from './read-words.ts'

type RoundsNoticeProps = {
  readonly rounds: readonly Meaning[]
  /** IANA zone of the announcing agency */
  readonly zone: string
  /** Absent where it cannot be done. */
  readonly onSplit: (() => void) | undefined
}

/** Words that name several deadlines: which they are, and the offer to make calls of them. */
export function RoundsNotice({ rounds, zone, onSplit }: RoundsNoticeProps) {
  const t = useTranslations('calls.rounds')
  const locale = useLocale()
  const count = rounds.length
  return (
    <Notice
      tone="warning"
      title={t('title', { count })}
      action={
        onSplit ? (
          <Button size="sm" onClick={onSplit}>
            {t('split', { count })}
          </Button>
        ) : undefined
      }
    >
      <ol className="list-decimal pl-5">
        {rounds.map((round) => {
          const meaning = sayCall(round, locale, zone)
          return <li key={meaning}>{meaning}</li>
        })}
      </ol>
      <p className="text-muted text-sm">{t(onSplit ? 'help' : 'onlyFirst')}</p>
    </Notice>
  )
}
