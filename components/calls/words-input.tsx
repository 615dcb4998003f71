'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { WarningIcon } from '@/components/ui/icons.tsx'
import type { Language } from '@/domain/content/localised.ts'
import type { CallEditorProps } from './call-editor-props.ts'
import { MARKS, MarkedInput } from './marked-input.tsx'
import { type Reading, readWords } from './read-words.ts'
import { reword } from './understand-words.ts'
import { markWords } from './word-marks.ts'

type WordsInputProps = CallEditorProps & {
  readonly lang: Language
  /** Id of the sentence that says what was understood. */
  readonly explainedBy: string
}

/** The dates as printed in one language, marked where they were understood and where not. */
export function WordsInput(props: WordsInputProps) {
  const { call, path, onChange, context, disabled, errorAt, lang, explainedBy } = props
  const t = useTranslations('calls')
  const tc = useTranslations('common')
  const field = `${path}.words.${lang}`
  const words = call.words[lang]
  const reading = readWords(call, lang, context)
  return (
    <Field
      label={
        <>
          {t('words')} <span className="font-normal text-muted">{tc(`languageName.${lang}`)}</span>
        </>
      }
      id={field}
      error={errorAt(field)}
    >
      <MarkedInput
        lang={lang}
        value={words}
        pieces={markWords(words, reading)}
        describedBy={`${field}-unclear ${explainedBy}`}
        placeholder={disabled ? '' : t(lang === 'en' ? 'wordsExample' : 'wordsExampleJa')}
        disabled={disabled}
        onChange={(event) => {
          onChange(reword(call, { words: { ...call.words, [lang]: event.target.value } }, context))
        }}
      />
      <Unclear id={`${field}-unclear`} lang={lang} unclear={reading?.unclear ?? []} />
    </Field>
  )
}

type UnclearProps = {
  readonly id: string
  readonly lang: Language
  readonly unclear: Reading['unclear']
}

/** The same places in words, for those who do not see the lines. */
function Unclear({ id, lang, unclear }: UnclearProps) {
  const t = useTranslations('calls')
  return (
    <p id={id} className="flex gap-2 text-sm empty:hidden">
      {unclear.length === 0 ? null : (
        <>
          <span className="mt-0.5 text-waiting">
            <WarningIcon />
          </span>
          <span className="min-w-0">
            <span className="text-muted">{t('unclear')}</span>{' '}
            {unclear.map(({ text, at }, index) => (
              <span key={at[0]}>
                {index > 0 ? ', ' : ''}
                {t.rich('quoted', {
                  text,
                  mark: (chunks) => (
                    <span lang={lang} className={MARKS.unclear}>
                      {chunks}
                    </span>
                  ),
                })}
              </span>
            ))}
          </span>
        </>
      )}
    </p>
  )
}
