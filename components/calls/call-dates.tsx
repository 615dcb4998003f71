'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { Checkbox, Select } from '@/components/ui/inputs.tsx'
import { CALL_SIDES, type Call, CERTAINTIES } from '@/domain/calls/call.ts'
import { sayDateInZone } from '@/domain/calls/say-date.ts'
import { CallDate } from './call-date.tsx'
import type { CallEditorProps } from './call-editor-props.ts'
import { partsByHand, understand } from './understand-words.ts'

/** The dates that count, each with what it comes from and a way to correct it. */
export function CallDates(props: CallEditorProps) {
  const { call, path, context, onChange, disabled, errorAt } = props
  const t = useTranslations('calls')
  const locale = useLocale()
  const said = understand(call, context)?.meaning
  // Without words there is nothing to differ from.
  const byHand = said ? partsByHand(call, context) : []
  const wordsSay = (meaning: string) => t('byHand', { meaning })
  return (
    <div className="flex flex-col rounded-md border border-line">
      {CALL_SIDES.map((side) => {
        const date = said?.[side]
        const meaning = date ? sayDateInZone(date, locale, context.zone) : t('saysNothing')
        return (
          <CallDate
            key={side}
            {...props}
            side={side}
            remark={byHand.includes(side) ? wordsSay(meaning) : undefined}
          />
        )
      })}
      <div className="grid gap-x-3 gap-y-2 px-3 py-2.5 @min-[36rem]:grid-cols-2">
        <Field
          label={t('certainty')}
          id={`${path}.certainty`}
          error={errorAt(`${path}.certainty`)}
          help={
            call.unconfirmed
              ? t('certaintyWaits')
              : byHand.includes('certainty') && said
                ? wordsSay(t(`certainties.${said.certainty}`))
                : undefined
          }
        >
          <Select
            value={call.certainty}
            disabled={disabled || call.unconfirmed !== undefined}
            onChange={(event) =>
              onChange({ ...call, certainty: event.target.value as Call['certainty'] })
            }
          >
            {CERTAINTIES.map((certainty) => (
              <option key={certainty} value={certainty}>
                {t(`certainties.${certainty}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          id={`${path}.rolling`}
          className="self-end"
          label={t('rolling')}
          help={
            byHand.includes('rolling')
              ? wordsSay(t(said?.rolling ? 'rollingSaid' : 'rollingNotSaid'))
              : undefined
          }
          checked={call.rolling}
          disabled={disabled}
          onChange={(event) => onChange({ ...call, rolling: event.target.checked })}
        />
      </div>
    </div>
  )
}
