'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { TextInput } from '@/components/ui/inputs.tsx'
import { LANGUAGES, type LocalisedText } from '@/domain/content/localised.ts'

type LabelPairProps = {
  /** The item's path: websites[0] */
  readonly path: string
  readonly value: LocalisedText
  readonly onChange: (value: LocalisedText) => void
  readonly readOnly: boolean
  readonly errorAt: (path: string) => string | undefined
}

/** What a website or contact is called, in both languages. */
export function LabelPair({ path, value, onChange, readOnly, errorAt }: LabelPairProps) {
  const t = useTranslations('entry-form')
  const tc = useTranslations('common.languageName')
  return (
    <div className="grid gap-3 @min-[36rem]:col-span-2 @min-[36rem]:grid-cols-2">
      {LANGUAGES.map((lang) => (
        <Field
          key={lang}
          label={
            <>
              {t('label')} <span className="font-normal text-muted">{tc(lang)}</span>
            </>
          }
          id={`${path}.label.${lang}`}
          error={errorAt(`${path}.label.${lang}`)}
        >
          <TextInput
            lang={lang}
            value={value[lang]}
            readOnly={readOnly}
            onChange={(event) => onChange({ ...value, [lang]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  )
}
