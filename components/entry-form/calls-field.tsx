'use client'
import { useTranslations } from 'next-intl'
import { CallEditor } from '@/components/calls/call-editor.tsx'
import { newCall } from '@/components/calls/new-call.ts'
import type { Call } from '@/domain/calls/call.ts'
import { isSplit, splitCall } from '@/domain/calls/split-call.ts'
import { useErrorAt } from './field-words.ts'
import { useField, useForm } from './form-context.tsx'
import { newItemId } from './list-edit.ts'
import { RepeatList } from './repeat-list.tsx'

/** Where nobody announces yet, dates are read in Japan time. */
const USUAL_ZONE = 'Asia/Tokyo'
const MOST_CALLS = 60

/** When to apply: the calls, one after another. */
export function CallsField() {
  const t = useTranslations('calls')
  const { setup } = useForm()
  const { value, set, readOnly, issues } = useField('calls')
  const errorAt = useErrorAt(issues)
  const first = useField('agencies').value[0]
  const zone = setup.agencies.find(({ id }) => id === first)?.zone ?? USUAL_ZONE
  const year = setup.today.slice(0, 4)
  return (
    <RepeatList<Call>
      field="calls"
      items={value}
      onChange={set}
      readOnly={readOnly}
      nameOf={(call, index) => callName(call, t('name', { number: index + 1 }))}
      create={() => newCall(newItemId(), value.at(-1)?.cycle ?? year)}
      copy={(call) => ({ ...call, id: newItemId() })}
      addLabel={t('add')}
      empty={t('none')}
      most={MOST_CALLS}
    >
      {(call, path, change) => (
        <CallEditor
          call={call}
          path={path}
          onChange={change}
          context={{ year: Number(year), zone }}
          today={setup.today}
          disabled={readOnly}
          onSplit={
            isSplit(value, call)
              ? undefined
              : (further) => set(splitCall(value, call.id, further, newItemId))
          }
          errorAt={errorAt}
        />
      )}
    </RepeatList>
  )
}

function callName(call: Call, fallback: string): string {
  const said = [call.cycle, call.label.en || call.label.ja].filter(Boolean).join(' · ')
  return said ? `${fallback} · ${said}` : fallback
}
