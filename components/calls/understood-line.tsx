'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { CheckIcon, WarningIcon } from '@/components/ui/icons.tsx'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { followsWords, type ReadingContext, takeWords, understand } from './understand-words.ts'

type UnderstoodLineProps = {
  readonly call: Call
  readonly context: ReadingContext
  readonly disabled: boolean
  readonly onUse: (call: Call) => void
}

/** What was understood of the words, and whether the dates say the same. */
export function UnderstoodLine({ call, context, disabled, onUse }: UnderstoodLineProps) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const understood = understand(call, context)
  if (!understood) return null
  const meaning = sayCall(understood.meaning, locale, context.zone)
  const follows = followsWords(call, context)
  const clear = meaning !== '' && understood.unclear.length === 0
  return (
    <div aria-live="polite" className="flex flex-col gap-1">
      <p className="flex gap-2">
        <span className={clear && follows ? 'mt-0.75 text-live' : 'mt-0.75 text-waiting'}>
          {clear && follows ? <CheckIcon /> : <WarningIcon />}
        </span>
        <span className="min-w-0">
          {follows ? (
            meaning === '' ? (
              t('nothingUnderstood')
            ) : (
              <>
                <span className="text-muted">{t('understood')} </span>
                {meaning}
              </>
            )
          ) : (
            <>
              {t('corrected')} {t('wordsSay', { meaning: meaning || t('saysNothing') })}
            </>
          )}
        </span>
      </p>
      {understood.unclear.length > 0 ? (
        <p className="pl-6 text-muted text-sm">
          {t('unclear', { words: understood.unclear.map((part) => `“${part}”`).join(', ') })}
        </p>
      ) : null}
      {follows || disabled || meaning === '' ? null : (
        <div className="pl-6">
          <Button size="sm" onClick={() => onUse(takeWords(call, context))}>
            {t('useThis')}
          </Button>
        </div>
      )}
    </div>
  )
}
