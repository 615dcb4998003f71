'use client'
import { useTranslations } from 'next-intl'
import { RichTextEditor } from '@/components/editor/rich-text-editor.tsx'
import type { Language } from '@/domain/content/localised.ts'
import { useFieldName } from '../entry-view/field-name.ts'
import { useErrorAt } from './field-words.ts'
import { useField } from './form-context.tsx'
import { LanguagePair } from './language-pair.tsx'

/** The entry's text in both languages. */
export function BodyPair() {
  const t = useTranslations('entry-form')
  return (
    <LanguagePair label={t('body')} help={t('bodyHelp')}>
      {(lang, label) => <BodyField lang={lang} label={label} />}
    </LanguagePair>
  )
}

function BodyField({ lang, label }: { readonly lang: Language; readonly label: React.ReactNode }) {
  const tc = useTranslations('common')
  const field = `body.${lang}` as const
  const { value, set, readOnly, issues } = useField(field)
  const name = useFieldName()
  const error = useErrorAt(issues)(field)
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden="true" className="font-medium">
        {label}
      </span>
      {error ? (
        <p id={`${field}-error`} className="font-medium text-sm text-trouble">
          <span className="sr-only">{tc('error')} </span>
          {error}
        </p>
      ) : null}
      <RichTextEditor
        id={field}
        label={name(field)}
        lang={lang}
        value={value}
        onChange={set}
        disabled={readOnly}
        invalid={error !== undefined}
        describedBy={error ? `${field}-error` : undefined}
      />
    </div>
  )
}
