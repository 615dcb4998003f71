'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button.tsx'
import { Dialog } from '@/components/ui/dialog.tsx'
import type { VagueDate } from '@/domain/calls/call.ts'
import { sayDateInZone } from '@/domain/calls/say-date.ts'
import { MonthParts } from './month-parts.tsx'
import { chooseWay, gridOf, outcomeOf, type Picker, pick, startPicker } from './picker-state.ts'
import { PieceGrid } from './piece-grid.tsx'
import { TimeFields } from './time-fields.tsx'
import { WayChoice } from './way-choice.tsx'

type DatePickerProps = {
  readonly title: string
  readonly date: VagueDate | null
  /** The words as printed, to have them before one's eyes. */
  readonly words: string
  /** The day at which the calendar opens without a date. */
  readonly near: string
  /** `YYYY-MM-DD` */
  readonly today: string
  /** IANA zone of the announcing agency */
  readonly agencyZone: string
  readonly onSet: (date: VagueDate | null) => void
  readonly onClose: () => void
}

/** A dialog that picks a date as exactly as it is known. Nothing changes before "set". */
export function DatePicker(props: DatePickerProps) {
  const { title, date, words, near, today, agencyZone, onSet, onClose } = props
  const t = useTranslations('calls.picker')
  const tc = useTranslations('common.actions')
  const id = useId()
  const [start] = useState(() => startPicker(date, near))
  const [picker, setPicker] = useState(start)
  // What is missing is said once somebody wants to be done.
  const [asked, setAsked] = useState(false)
  const [takesFocus, setTakesFocus] = useState(true)
  const piece = gridOf(picker.way)
  const changed = JSON.stringify({ ...picker, at: 0 }) !== JSON.stringify({ ...start, at: 0 })

  function finish(last: Picker) {
    const outcome = outcomeOf(last)
    setPicker(last)
    setAsked(true)
    if (outcome.ok) onSet(outcome.date)
    else if (outcome.why === 'time') document.getElementById(`${id}-time`)?.focus()
  }

  return (
    <Dialog
      open
      // A press beside it must not throw away what was picked.
      stays={changed}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      description={words ? t('asPrinted', { words }) : undefined}
      footer={
        <>
          <Said picker={picker} asked={asked} agencyZone={agencyZone} />
          <Button onClick={onClose}>{tc('cancel')}</Button>
          <Button look="primary" onClick={() => finish(picker)}>
            {t('set')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-1">
        <WayChoice
          name={id}
          way={picker.way}
          onChoose={(way) => {
            setTakesFocus(false)
            setPicker(chooseWay(picker, way))
          }}
        />
        {picker.way === 'none' ? null : (
          <>
            <div>
              <PieceGrid
                key={piece}
                piece={piece}
                at={picker.at}
                picked={picker.picked ?? fromOnly(picker.from)}
                today={today}
                takesFocus={takesFocus}
                onMove={(at) => {
                  setTakesFocus(false)
                  setPicker({ ...picker, at })
                }}
                onPick={(at) => setPicker(pick(picker, at))}
                onDone={(at) => {
                  const last = pick(picker, at)
                  if (last.from === null) finish(last)
                  else setPicker(last)
                }}
              />
              {picker.way === 'day' ? (
                <MonthParts
                  at={picker.at}
                  onPick={(way, at) => {
                    // The pressed button goes with its page: the grid that comes takes over.
                    setTakesFocus(true)
                    setPicker(pick({ ...picker, way, at }, at))
                  }}
                />
              ) : null}
            </div>
            <TimeFields
              id={id}
              time={picker.time}
              zone={picker.zone}
              agencyZone={agencyZone}
              onTime={(time) => setPicker({ ...picker, time })}
              onZone={(zone) => setPicker({ ...picker, zone })}
            />
          </>
        )}
      </div>
    </Dialog>
  )
}

type SaidProps = { readonly picker: Picker; readonly asked: boolean; readonly agencyZone: string }

/** The date as it would be set, or what is still missing. */
function Said({ picker, asked, agencyZone }: SaidProps) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const outcome = outcomeOf(picker)
  const why = !outcome.ok && (asked || outcome.why !== 'nothing') ? outcome.why : undefined
  return (
    <p role="status" className="min-w-0 flex-1 basis-full py-1 sm:basis-auto">
      {outcome.ok ? (
        <span className="font-medium">
          {outcome.date ? sayDateInZone(outcome.date, locale, agencyZone) : t('notSaid')}
        </span>
      ) : (
        <span className={asked ? 'text-trouble' : 'text-muted'}>
          {t(`picker.missing.${why ?? 'nothing'}`)}
        </span>
      )}
    </p>
  )
}

function fromOnly(day: string | null) {
  return day === null ? null : { earliest: day, latest: day, precision: 'day' as const }
}
