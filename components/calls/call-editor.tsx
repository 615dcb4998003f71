'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Field } from '@/components/ui/field.tsx'
import { ChevronRightIcon } from '@/components/ui/icons.tsx'
import { TextInput } from '@/components/ui/inputs.tsx'
import { CALL_SIDES } from '@/domain/calls/call.ts'
import { CallDates } from './call-dates.tsx'
import type { CallEditorProps } from './call-editor-props.ts'
import { CallFacts } from './call-facts.tsx'
import { Explanation } from './explanation.tsx'
import { MonthStrip } from './month-strip.tsx'
import { RoundsNotice } from './rounds-notice.tsx'
import { setDate } from './set-date.ts'
import { isCorrected, reword, understand } from './understand-words.ts'
import { VagueDateEditor } from './vague-date-editor.tsx'
import { WordsInput } from './words-input.tsx'

/** One call: its words first, what they were understood to mean, and the dates themselves. */
export function CallEditor(props: CallEditorProps) {
  const { call, path, onChange, onSplit, context, today, disabled, errorAt } = props
  const t = useTranslations('calls')
  const explanation = useId()
  const rounds = understand(call, context)?.rounds ?? []
  const [first, ...further] = onSplit && !isCorrected(call, context) ? rounds : []
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 @min-[36rem]:grid-cols-[9rem_1fr]">
        <Field label={t('cycle')} id={`${path}.cycle`} error={errorAt(`${path}.cycle`)}>
          <TextInput
            value={call.cycle}
            placeholder={disabled ? '' : '2026'}
            disabled={disabled}
            onChange={(event) => onChange(reword(call, { cycle: event.target.value }, context))}
          />
        </Field>
        <WordsInput {...props} lang="en" explainedBy={explanation} />
        <div className="hidden @min-[36rem]:block" />
        <WordsInput {...props} lang="ja" explainedBy={explanation} />
      </div>
      <Explanation
        id={explanation}
        call={call}
        context={context}
        disabled={disabled}
        onChange={onChange}
      />
      {first && further.length > 0 ? (
        <RoundsNotice
          rounds={[first, ...further]}
          zone={context.zone}
          onSplit={disabled ? undefined : () => onSplit?.(further)}
        />
      ) : null}
      <MonthStrip call={call} further={further} today={today} zone={context.zone} />
      <CallDates {...props} />
      <CallDetails {...props} />
    </div>
  )
}

/** What is seldom needed: exact entry of the days, stage, label and route. */
function CallDetails(props: CallEditorProps) {
  const { call, path, onChange, context, today, disabled, errorAt } = props
  const t = useTranslations('calls')
  return (
    <details className="group rounded-md border border-line" id={`${path}.details`}>
      <summary className="flex min-h-9 items-start gap-2 rounded-md px-3 py-1.5 hover:bg-hover">
        <span className="mt-0.75 shrink-0 text-muted group-open:rotate-90">
          <ChevronRightIcon />
        </span>
        <span className="min-w-0">
          <span className="font-medium">{t('details')}</span>{' '}
          <span className="text-muted text-sm">{t(`stages.${call.stage}`)}</span>
        </span>
      </summary>
      <div className="flex flex-col gap-4 border-line border-t p-3">
        <div className="grid gap-4 @min-[36rem]:grid-cols-2">
          {CALL_SIDES.map((side) => (
            <VagueDateEditor
              key={side}
              path={`${path}.${side}`}
              legend={t(side)}
              date={call[side]}
              today={today}
              agencyZone={context.zone}
              disabled={disabled}
              errorAt={errorAt}
              onChange={(date) => onChange(setDate(call, side, date))}
            />
          ))}
        </div>
        <CallFacts {...props} />
      </div>
    </details>
  )
}
