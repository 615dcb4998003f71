'use client'
import { useTranslations } from 'next-intl'
import { ToggleGroup } from 'radix-ui'
import { shownContent } from './autosave-state.ts'
import { useAutosaveState } from './form-context.tsx'
import { completeness } from './shown-fields.ts'

export type LanguageChoice = 'both' | 'en' | 'ja'

type LanguageSwitchProps = {
  readonly value: LanguageChoice
  readonly onChange: (value: LanguageChoice) => void
}

/** Which languages are shown, and how far each of them is. */
export function LanguageSwitch({ value, onChange }: LanguageSwitchProps) {
  const t = useTranslations('entry-form.languages')
  const tc = useTranslations('common.languageName')
  const en = useAutosaveState((state) => countKey(completeness(shownContent(state), 'en')))
  const ja = useAutosaveState((state) => countKey(completeness(shownContent(state), 'ja')))
  const counts = { en, ja }
  return (
    <ToggleGroup.Root
      type="single"
      value={value}
      aria-label={t('label')}
      onValueChange={(next) => next && onChange(next as LanguageChoice)}
      className="inline-flex rounded-md border border-line-strong bg-surface p-0.5"
    >
      <ToggleGroup.Item value="both" className={ITEM}>
        {t('both')}
      </ToggleGroup.Item>
      {(['en', 'ja'] as const).map((lang) => {
        const [done, of] = counts[lang].split('/').map(Number) as [number, number]
        return (
          <ToggleGroup.Item key={lang} value={lang} className={ITEM}>
            {tc(lang)}
            <span
              className={done === of ? 'font-normal text-live' : 'font-normal text-muted'}
              title={t('count', { done, of })}
            >
              <span aria-hidden="true">{counts[lang]}</span>
              <span className="sr-only">{t('count', { done, of })}</span>
            </span>
          </ToggleGroup.Item>
        )
      })}
    </ToggleGroup.Root>
  )
}

const ITEM =
  'inline-flex min-h-7 items-center gap-1.5 rounded-sm px-2 text-muted text-sm hover:text-ink data-[state=on]:bg-accent-soft data-[state=on]:font-medium data-[state=on]:text-accent-text'

/** As text, so that the same counts are the same snapshot. */
function countKey({ done, of }: { done: number; of: number }): string {
  return `${done}/${of}`
}
