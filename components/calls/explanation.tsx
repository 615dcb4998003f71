'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button.tsx'
import { CheckIcon, UndoIcon, WarningIcon } from '@/components/ui/icons.tsx'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { MARKS } from './marked-input.tsx'
import type { Meaning, ReadingContext } from './read-words.ts'
import { SpokenLater } from './spoken-later.tsx'
import {
  followsWords,
  meaningOf,
  otherMeaning,
  sameMeaning,
  saysNothing,
  understand,
  withMeaning,
} from './understand-words.ts'

type ExplanationProps = {
  readonly id: string
  readonly call: Call
  readonly context: ReadingContext
  readonly disabled: boolean
  readonly onChange: (call: Call) => void
}

/** What was understood of the words, whether the dates say the same, and the way back. */
export function Explanation({ id, call, context, disabled, onChange }: ExplanationProps) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  // The call as it was before its dates were taken from the words.
  const [before, setBefore] = useState<{ call: Call; taken: Meaning } | null>(null)
  const understood = understand(call, context)
  const say = (meaning: Meaning) => sayCall(meaning, locale, context.zone) || t('saysNothing')
  const follows = followsWords(call, context)
  const japanese = otherMeaning(call, context)
  const undoes = before && sameMeaning(before.taken, meaningOf(call)) ? before : null

  function take(meaning: Meaning) {
    flushSync(() => {
      setBefore({ call, taken: meaning })
      onChange(withMeaning(call, meaning))
    })
    box.current?.querySelector<HTMLElement>('[data-undo]')?.focus()
  }
  function undo(was: Call) {
    flushSync(() => {
      setBefore(null)
      const { words, cycle, label, stage, route } = call
      onChange({ ...was, words, cycle, label, stage, route })
    })
    box.current?.querySelector<HTMLElement>('button')?.focus()
  }

  const silent = !understood || saysNothing(understood.meaning)
  const sentence = silent ? t('nothingUnderstood') : say(understood.meaning)
  const correction =
    understood && !follows
      ? `${t('corrected')} ${t('wordsSay', { meaning: say(understood.meaning) })}`
      : undefined
  const contradiction = japanese && t('japaneseSays', { meaning: say(japanese) })
  const spoken = understood && [
    correction ?? (silent ? sentence : `${t('understood')} ${sentence}`),
    ...understood.unclear.map(({ text }) => `${t('unclear')} ${text}`),
    contradiction ?? '',
  ]
  return (
    <div ref={box} className={understood ? 'flex flex-col gap-2' : undefined}>
      <div id={id} className="flex flex-col gap-1">
        {understood ? (
          <Remark good={follows && !silent && understood.unclear.length === 0}>
            {correction ?? (
              <>
                {silent ? null : (
                  <span className="text-muted">
                    <span className={MARKS.understood}>{t('understood')}</span>{' '}
                  </span>
                )}
                {sentence}
              </>
            )}
          </Remark>
        ) : null}
        {contradiction ? <Remark good={false}>{contradiction}</Remark> : null}
      </div>
      {disabled || !understood ? null : (
        <div className="flex flex-wrap gap-2 pl-6 empty:hidden">
          {undoes ? (
            <Button size="sm" icon={<UndoIcon />} data-undo onClick={() => undo(undoes.call)}>
              {t('undoUse')}
            </Button>
          ) : null}
          {follows || silent ? null : (
            <Button size="sm" onClick={() => take(understood.meaning)}>
              {t('useThis')}
            </Button>
          )}
          {japanese && !sameMeaning(japanese, meaningOf(call)) ? (
            <Button size="sm" onClick={() => take(japanese)}>
              {t('useJapanese')}
            </Button>
          ) : null}
        </div>
      )}
      {/* There from the beginning: what appears with its words is not heard. */}
      <SpokenLater text={spoken?.join(' ').trim() ?? ''} />
    </div>
  )
}

function Remark({
  good,
  children,
}: {
  readonly good: boolean
  readonly children: React.ReactNode
}) {
  return (
    <p className="flex gap-2">
      <span className={good ? 'mt-0.75 text-live' : 'mt-0.75 text-waiting'}>
        {good ? <CheckIcon /> : <WarningIcon />}
      </span>
      <span className="min-w-0">{children}</span>
    </p>
  )
}
