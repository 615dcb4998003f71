import { useTranslations } from 'next-intl'
import { WAYS, type Way } from './picker-state.ts'

type WayChoiceProps = {
  readonly name: string
  readonly way: Way
  readonly onChoose: (way: Way) => void
}

/** How exactly the date is known: to the day, the month … or not at all. */
export function WayChoice({ name, way, onChoose }: WayChoiceProps) {
  const t = useTranslations('calls')
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="mb-1 font-medium text-sm">{t('precision')}</legend>
      {WAYS.map((each) => (
        <label
          key={each}
          className="inline-flex min-h-7 cursor-pointer items-center rounded-full border border-line-strong px-2.5 text-sm hover:bg-hover has-checked:border-accent-text has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-text has-focus-visible:outline-2 has-focus-visible:outline-accent-text has-focus-visible:outline-offset-2 forced-colors:has-checked:border-2 forced-colors:has-checked:border-[Highlight]"
        >
          <input
            type="radio"
            name={name}
            checked={way === each}
            onChange={() => onChoose(each)}
            className="sr-only"
          />
          {t(`picker.ways.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
