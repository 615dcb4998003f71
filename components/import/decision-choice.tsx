'use client'
import { useTranslations } from 'next-intl'
import type { Choice } from './decisions.ts'

type DecisionChoiceProps = {
  readonly name: string
  readonly legend: string
  readonly changed: boolean
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

/** Accept, leave, or decide later: one of the three, moved through with the arrow keys. */
export function DecisionChoice({ name, legend, changed, choice, onChoose }: DecisionChoiceProps) {
  const t = useTranslations('import.decision')
  const choices: readonly { value: Choice; text: string }[] = [
    { value: 'accept', text: t(changed ? 'acceptChanges' : 'accept') },
    { value: 'leave', text: t('leave') },
    { value: 'later', text: t('later') },
  ]
  return (
    <fieldset className="min-w-0 self-start">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, text }) => (
        <label
          key={value}
          className="flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 has-checked:bg-accent-soft has-checked:font-medium"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={choice === value}
            onChange={() => onChoose(value)}
            className="size-4 shrink-0 cursor-pointer accent-accent"
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
