'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button.tsx'
import { CalendarIcon, CheckIcon, EditIcon, WarningIcon } from '@/components/ui/icons.tsx'
import { isCalendarDay } from '@/domain/calls/calendar-day.ts'
import type { Call, CallSide } from '@/domain/calls/call.ts'
import { confirmDate } from '@/domain/calls/confirm-date.ts'
import { sayDateInZone } from '@/domain/calls/say-date.ts'
import type { CallEditorProps } from './call-editor-props.ts'
import { DatePicker } from './picker/date-picker.tsx'
import { setDate } from './set-date.ts'

type CallDateProps = CallEditorProps & {
  readonly side: CallSide
  /** How it differs from the words, if it does. */
  readonly remark: string | undefined
}

/** One end of a call: its date in words, where it comes from, and how to set or confirm it. */
export function CallDate({
  call,
  side,
  remark,
  onChange,
  context,
  today,
  disabled,
}: CallDateProps) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const id = useId()
  const change = useRef<HTMLButtonElement>(null)
  const [picks, setPicks] = useState(false)
  const date = call[side]
  const said = date && isWhole(date) ? sayDateInZone(date, locale, context.zone) : t('notSaid')
  const waits = call.unconfirmed?.includes(side) ?? false

  function confirm() {
    flushSync(() => onChange(confirmDate(call, side)))
    change.current?.focus()
  }
  return (
    <fieldset
      aria-labelledby={`${id}-side`}
      className="flex flex-wrap items-start gap-x-3 gap-y-1.5 border-line border-b px-3 py-2.5"
    >
      <span id={`${id}-side`} className="w-16 shrink-0 pt-0.5 font-medium">
        {t(side)}
      </span>
      <div id={`${id}-date`} className="min-w-0 flex-1 basis-40 pt-0.5">
        <p className={date ? undefined : 'text-muted'}>{said}</p>
        {waits ? (
          <Remark icon={<WarningIcon size={14} />} tone="text-waiting">
            {t('unconfirmed')}
          </Remark>
        ) : null}
        {remark ? (
          <Remark icon={<EditIcon size={14} />} tone="text-muted">
            {remark}
          </Remark>
        ) : null}
      </div>
      {disabled ? null : (
        <div className="flex flex-wrap gap-2">
          {waits ? (
            <Button
              size="sm"
              icon={<CheckIcon />}
              aria-label={t('confirmNamed', { side: t(side) })}
              aria-describedby={`${id}-date`}
              onClick={confirm}
            >
              {t('confirm')}
            </Button>
          ) : null}
          <Button
            ref={change}
            size="sm"
            icon={<CalendarIcon />}
            aria-haspopup="dialog"
            aria-label={t('changeNamed', { side: t(side) })}
            aria-describedby={`${id}-date`}
            onClick={() => setPicks(true)}
          >
            {t('change')}
          </Button>
        </div>
      )}
      {picks ? (
        <DatePicker
          title={t(side)}
          date={date}
          words={call.words.en || call.words.ja}
          near={nearTo(call, side, today)}
          today={today}
          agencyZone={context.zone}
          onClose={() => setPicks(false)}
          onSet={(next) => {
            onChange(setDate(call, side, next))
            setPicks(false)
          }}
        />
      ) : null}
    </fieldset>
  )
}

type RemarkProps = {
  readonly icon: ReactNode
  readonly tone: string
  readonly children: string
}

function Remark({ icon, tone, children }: RemarkProps) {
  return (
    <p className={`flex gap-1.5 text-sm ${tone}`}>
      <span className="mt-0.75 shrink-0">{icon}</span>
      {children}
    </p>
  )
}

/** A call opens near its closing and the other way round. */
function nearTo(call: Call, side: CallSide, today: string): string {
  const near = side === 'opens' ? call.closes?.earliest : call.opens?.latest
  return near && isCalendarDay(near) ? near : today
}

/** A day may be half typed in the exact entry. */
function isWhole({ earliest, latest }: { earliest: string; latest: string }): boolean {
  return isCalendarDay(earliest) && isCalendarDay(latest)
}
