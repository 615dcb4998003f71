'use client'
import { useTranslations } from 'next-intl'
import { CallEditor } from '@/components/calls/call-editor.tsx'
import { newCall } from '@/components/calls/new-call.ts'
import type { Call } from '@/domain/calls/call.ts'
import { isCurrent } from '@/domain/calls/current-calls.ts'
import { isSplit, splitCall } from '@/domain/calls/split-call.ts'
import { useErrorAt } from './field-words.ts'
import { useField, useForm } from './form-context.tsx'
import { newItemId } from './list-edit.ts'
import { NextCycle } from './next-cycle.tsx'
import { PastCalls } from './past-calls.tsx'
import { RepeatList } from './repeat-list.tsx'

/** Where nobody announces yet, dates are read in Japan time. */
const USUAL_ZONE = 'Asia/Tokyo'
const MOST_CALLS = 60

/** When to apply: the calls, one after another, and the cycles before them. */
export function CallsField() {
  const t = useTranslations('calls')
  const { setup } = useForm()
  const { value, set, readOnly, issues } = useField('calls')
  const errorAt = useErrorAt(issues)
  const first = useField('agencies').value[0]
  const zone = setup.agencies.find(({ id }) => id === first)?.zone ?? USUAL_ZONE
  const { today } = setup
  const year = today.slice(0, 4)
  // Past calls stand behind the current ones, whose places are named in issues.
  const current = value.filter(isCurrent)
  const past = value.filter((call) => !isCurrent(call))
  return (
    <>
      <RepeatList<Call>
        field="calls"
        items={current}
        onChange={(calls) => set([...calls, ...past])}
        readOnly={readOnly}
        nameOf={(call, index) => callName(call, t('name', { number: index + 1 }))}
        create={() => newCall(newItemId(), current.at(-1)?.cycle ?? year)}
        copy={(call) => ({ ...call, id: newItemId() })}
        addLabel={t('add')}
        empty={t('none')}
        most={MOST_CALLS - past.length}
      >
        {(call, path, change) => (
          <CallEditor
            call={call}
            path={path}
            onChange={change}
            context={{ year: Number(year), zone }}
            today={today}
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
      {readOnly ? null : <NextCycle calls={value} today={today} most={MOST_CALLS} onChange={set} />}
      <PastCalls calls={value} today={today} zone={zone} readOnly={readOnly} onChange={set} />
    </>
  )
}

function callName(call: Call, fallback: string): string {
  const said = [call.cycle, call.label.en || call.label.ja].filter(Boolean).join(' · ')
  return said ? `${fallback} · ${said}` : fallback
}
