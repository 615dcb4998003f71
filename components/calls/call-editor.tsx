'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { ChevronRightIcon } from '@/components/ui/icons.tsx'
import { Checkbox, TextInput } from '@/components/ui/inputs.tsx'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { CallEditorProps } from './call-editor-props.ts'
import { CallFacts } from './call-facts.tsx'
import { MonthStrip } from './month-strip.tsx'
import { reword } from './understand-words.ts'
import { UnderstoodLine } from './understood-line.tsx'
import { VagueDateEditor } from './vague-date-editor.tsx'

/** One call: its words first, what they were understood to mean, and the dates themselves. */
export function CallEditor(props: CallEditorProps) {
  const { call, path, onChange, context, today, disabled, errorAt } = props
  const t = useTranslations('calls')
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
        <WordsInput {...props} lang="en" />
        <div className="hidden @min-[36rem]:block" />
        <WordsInput {...props} lang="ja" />
      </div>
      <UnderstoodLine call={call} context={context} disabled={disabled} onUse={onChange} />
      <MonthStrip call={call} today={today} zone={context.zone} />
      <CallDetails {...props} />
    </div>
  )
}

function WordsInput(props: CallEditorProps & { readonly lang: Language }) {
  const { call, path, onChange, context, disabled, errorAt, lang } = props
  const t = useTranslations('calls')
  const tc = useTranslations('common')
  const field = `${path}.words.${lang}`
  return (
    <Field
      label={
        <>
          {t('words')} <span className="font-normal text-muted">{tc(`languageName.${lang}`)}</span>
        </>
      }
      id={field}
      error={errorAt(field)}
    >
      <TextInput
        lang={lang}
        value={call.words[lang]}
        placeholder={disabled ? '' : t(lang === 'en' ? 'wordsExample' : 'wordsExampleJa')}
        disabled={disabled}
        onChange={(event) => {
          const words = { ...call.words, [lang]: event.target.value }
          onChange(reword(call, { words }, context))
        }}
      />
    </Field>
  )
}

/** Folded while the words were understood; an issue inside opens it. */
function CallDetails(props: CallEditorProps) {
  const { call, path, onChange, context, disabled } = props
  const t = useTranslations('calls')
  const locale = useLocale()
  const summary = sayCall(call, locale, context.zone)
  return (
    <details className="group rounded-md border border-line" id={`${path}.details`}>
      <summary className="flex min-h-9 flex-wrap items-center gap-x-2 rounded-md px-3 py-1.5 hover:bg-hover">
        <span className="text-muted group-open:rotate-90">
          <ChevronRightIcon />
        </span>
        <span className="font-medium">{t('details')}</span>
        <span className="min-w-0 basis-full pl-6 text-muted text-sm">
          {summary || t('notSaid')}
        </span>
      </summary>
      <div className="flex flex-col gap-4 border-line border-t p-3">
        <div className="grid gap-4 @min-[36rem]:grid-cols-2">
          <VagueDateEditor
            {...props}
            path={`${path}.opens`}
            legend={t('opens')}
            date={call.opens}
            onChange={(opens) => onChange(withDate(call, { opens }))}
          />
          <VagueDateEditor
            {...props}
            path={`${path}.closes`}
            legend={t('closes')}
            date={call.closes}
            onChange={(closes) => onChange(withDate(call, { closes }))}
          />
        </div>
        <Checkbox
          id={`${path}.rolling`}
          label={t('rolling')}
          checked={call.rolling}
          disabled={disabled}
          onChange={(event) => onChange({ ...call, rolling: event.target.checked })}
        />
        <CallFacts {...props} />
      </div>
    </details>
  )
}

/** A date set by hand is at least a statement: it is no longer "unknown". */
function withDate(call: Call, change: Partial<Pick<Call, 'opens' | 'closes'>>): Call {
  const next = { ...call, ...change }
  const hasDate = next.opens !== null || next.closes !== null
  return hasDate && next.certainty === 'unknown' ? { ...next, certainty: 'announced' } : next
}
