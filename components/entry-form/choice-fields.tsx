'use client'
import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/field.tsx'
import { Checkbox } from '@/components/ui/inputs.tsx'
import { CAREER_STAGES, DISCIPLINES } from '@/domain/content/entry-content.ts'
import { useErrorAt } from './field-words.ts'
import { useField } from './form-context.tsx'

/** Who may apply, by career stage. */
export function CareerStagesField() {
  const t = useTranslations('common.field')
  const words = useTranslations('entry-view.careerStage')
  const { value, set, readOnly, issues } = useField('careerStages')
  return (
    <Fieldset
      id="careerStages"
      legend={t('careerStages')}
      error={useErrorAt(issues)('careerStages')}
    >
      <Ticks all={CAREER_STAGES} chosen={value} onChange={set} disabled={readOnly} words={words} />
    </Fieldset>
  )
}

/** Who may apply, by discipline. */
export function DisciplinesField() {
  const t = useTranslations('common.field')
  const words = useTranslations('entry-view.discipline')
  const { value, set, readOnly, issues } = useField('disciplines')
  return (
    <Fieldset id="disciplines" legend={t('disciplines')} error={useErrorAt(issues)('disciplines')}>
      <Ticks all={DISCIPLINES} chosen={value} onChange={set} disabled={readOnly} words={words} />
    </Fieldset>
  )
}

type TicksProps<T extends string> = {
  readonly all: readonly T[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: T[]) => void
  readonly disabled: boolean
  readonly words: (choice: T) => string
}

/** Boxes to tick; what is chosen stays in the order of the list, not of the clicks. */
function Ticks<T extends string>({ all, chosen, onChange, disabled, words }: TicksProps<T>) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4">
      {all.map((choice) => (
        <Checkbox
          key={choice}
          label={words(choice)}
          checked={chosen.includes(choice)}
          disabled={disabled}
          onChange={(event) =>
            onChange(
              all.filter((one) => (one === choice ? event.target.checked : chosen.includes(one))),
            )
          }
        />
      ))}
    </div>
  )
}
