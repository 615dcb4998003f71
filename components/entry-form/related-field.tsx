'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Field, Fieldset } from '@/components/ui/field.tsx'
import { PlusIcon } from '@/components/ui/icons.tsx'
import { TextInput } from '@/components/ui/inputs.tsx'
import { inLanguage } from '@/domain/content/localised.ts'
import { ChosenList } from './chosen-list.tsx'
import { useErrorAt } from './field-words.ts'
import { useField, useForm } from './form-context.tsx'
import type { Choice } from './form-setup.ts'

const SEARCH_PAUSE_MS = 250

/** Entries that a reader of this one should also see; found by typing. */
export function RelatedField() {
  const t = useTranslations('entry-form.related')
  const tf = useTranslations('common.field')
  const locale = useLocale()
  const { setup } = useForm()
  const { value, set, readOnly, issues } = useField('related')
  const [known, setKnown] = useState<readonly Choice[]>(setup.related)
  const nameOf = (id: string) => {
    const entry = known.find((one) => one.id === id)
    return entry ? inLanguage(entry.name, locale) : t('unknown')
  }
  return (
    <Fieldset
      id="related"
      legend={tf('related')}
      help={t('help')}
      error={useErrorAt(issues)('related')}
    >
      <div className="flex max-w-field flex-col gap-2">
        <ChosenList
          chosen={value}
          onChange={set}
          nameOf={nameOf}
          readOnly={readOnly}
          empty={t('none')}
        />
        {readOnly ? null : (
          <EntrySearch
            without={[...value, setup.entryId]}
            onChoose={(entry) => {
              setKnown([...known, entry])
              set([...value, entry.id])
            }}
          />
        )}
      </div>
    </Fieldset>
  )
}

type EntrySearchProps = {
  readonly without: readonly string[]
  readonly onChoose: (entry: Choice) => void
}

function EntrySearch({ without, onChoose }: EntrySearchProps) {
  const t = useTranslations('entry-form.related')
  const locale = useLocale()
  const { setup } = useForm()
  const [text, setText] = useState('')
  const [results, setResults] = useState<readonly Choice[] | null>(null)
  const { findEntries } = setup

  useEffect(() => {
    if (text.trim() === '') return setResults(null)
    let current = true
    const timer = setTimeout(() => {
      findEntries(text).then(
        (found) => current && setResults(found),
        () => current && setResults([]),
      )
    }, SEARCH_PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, findEntries])

  const offered = results?.filter(({ id }) => !without.includes(id))
  return (
    <>
      <Field label={t('search')} hideLabel id="related.search">
        <TextInput
          type="search"
          value={text}
          placeholder={t('search')}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div aria-live="polite">
        {offered?.length === 0 ? <p className="text-muted text-sm">{t('nothing')}</p> : null}
        {offered && offered.length > 0 ? (
          <ul className="divide-y divide-line rounded-md border border-line bg-surface">
            {offered.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  className="flex min-h-9 w-full items-center gap-2 px-3 py-1 text-left hover:bg-hover"
                  onClick={() => {
                    onChoose(entry)
                    setText('')
                  }}
                >
                  <span className="text-muted">
                    <PlusIcon />
                  </span>
                  {inLanguage(entry.name, locale)}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  )
}
