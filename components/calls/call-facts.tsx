'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { Select, TextInput } from '@/components/ui/inputs.tsx'
import { CALL_STAGES, type Call } from '@/domain/calls/call.ts'
import { LANGUAGES } from '@/domain/content/localised.ts'
import type { CallEditorProps } from './call-editor-props.ts'

/** What is due, what the call is named and who submits. */
export function CallFacts({ call, path, onChange, disabled, errorAt }: CallEditorProps) {
  const t = useTranslations('calls')
  const tc = useTranslations('common')
  return (
    <div className="grid gap-3 @min-[36rem]:grid-cols-2">
      <Field label={t('stage')} id={`${path}.stage`} className="@min-[36rem]:col-span-2">
        <Select
          value={call.stage}
          disabled={disabled}
          onChange={(event) => onChange({ ...call, stage: event.target.value as Call['stage'] })}
        >
          {CALL_STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stages.${stage}`)}
            </option>
          ))}
        </Select>
      </Field>
      {LANGUAGES.map((lang) => (
        <Field
          key={lang}
          label={
            <>
              {t('label')}{' '}
              <span className="font-normal text-muted">{tc(`languageName.${lang}`)}</span>
            </>
          }
          help={t('labelHelp')}
          id={`${path}.label.${lang}`}
          error={errorAt(`${path}.label.${lang}`)}
        >
          <TextInput
            lang={lang}
            value={call.label[lang]}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...call, label: { ...call.label, [lang]: event.target.value } })
            }
          />
        </Field>
      ))}
      <Field
        label={t('route')}
        help={t('routeHelp')}
        id={`${path}.route`}
        error={errorAt(`${path}.route`)}
        className="@min-[36rem]:col-span-2"
      >
        <TextInput
          value={call.route}
          disabled={disabled}
          onChange={(event) => onChange({ ...call, route: event.target.value })}
        />
      </Field>
    </div>
  )
}
