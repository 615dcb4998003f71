'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button.tsx'
import { CalendarIcon, UndoIcon } from '@/components/ui/icons.tsx'
import type { Call } from '@/domain/calls/call.ts'
import { type RollOver, rollOverCalls } from '@/domain/calls/roll-over.ts'
import { newItemId } from './list-edit.ts'

type NextCycleProps = {
  readonly calls: readonly Call[]
  readonly today: string
  readonly most: number
  readonly onChange: (calls: Call[]) => void
}

/** Begins the program's next cycle, says what became of the calls, and can take it back. */
export function NextCycle({ calls, today, most, onChange }: NextCycleProps) {
  const t = useTranslations('years.entry')
  const [said, setSaid] = useState<ReturnType<typeof sayOf> | null>(null)
  const [before, setBefore] = useState<readonly Call[] | null>(null)
  if (!calls.some(({ past }) => !past)) return null

  function start() {
    const rolled = rollOverCalls(calls, { newId: newItemId, today })
    const what = rolled.calls.length > most ? 'tooMany' : sayOf(rolled)
    setSaid(what)
    if (what === 'nothing' || what === 'tooMany') return
    setBefore(calls)
    onChange([...rolled.calls])
  }

  function undo() {
    if (before) onChange([...before])
    setBefore(null)
    setSaid(null)
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button icon={<CalendarIcon />} onClick={start}>
        {t('start')}
      </Button>
      <p role="status" className="text-muted text-sm empty:hidden">
        {said ? t(said) : ''}
      </p>
      {before ? (
        <Button size="sm" icon={<UndoIcon />} onClick={undo}>
          {t('undo')}
        </Button>
      ) : null}
    </div>
  )
}

function sayOf({ made, putAway }: RollOver): 'started' | 'putAway' | 'nothing' | 'tooMany' {
  if (made.length > 0) return 'started'
  return putAway.length > 0 ? 'putAway' : 'nothing'
}
