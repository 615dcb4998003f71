'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { ENTRY_KINDS } from '@/domain/content/entry-content.ts'
import { PUBLIC_STATES } from '@/domain/workflow/states.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Field } from '../ui/field.tsx'
import { FilterIcon, SearchIcon } from '../ui/icons.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'
import { countFilters, ENTRY_STATES, type EntryQuery, type FILTERS } from './entry-query.ts'

export type Option = { readonly value: string; readonly text: string }
export type FilterOptions = {
  readonly sections: readonly Option[]
  readonly agencies: readonly Option[]
  readonly people: readonly Option[]
}

type FilterName = (typeof FILTERS)[number]
type EntryFiltersProps = {
  readonly query: EntryQuery
  readonly options: FilterOptions
  readonly onFilter: (changes: Partial<Record<FilterName, string>>, typing: boolean) => void
}

const TYPING_MS = 250

export function EntryFilters({ query, options, onFilter }: EntryFiltersProps) {
  const t = useTranslations('entries')
  const tCommon = useTranslations('common')
  const [unfolded, setUnfolded] = useState(false)
  const [text, setText] = useTypedText(query.text ?? '', (typed) => onFilter({ text: typed }, true))
  const count = countFilters(query)
  const publicStates = ENTRY_STATES.filter((state) => isPublic(state))
  const workStates = ENTRY_STATES.filter((state) => !isPublic(state))
  return (
    <search className="mb-4">
      <form
        action="/admin/entries"
        onSubmit={(event) => {
          event.preventDefault()
          onFilter({ text }, false)
        }}
        className="flex flex-wrap items-end gap-2"
      >
        <Field label={t('filter.text')} hideLabel className="flex-1 basis-56">
          <span className="relative block">
            <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-muted">
              <SearchIcon />
            </span>
            <TextInput
              type="search"
              name="text"
              value={text}
              maxLength={200}
              autoComplete="off"
              data-shortcut="search"
              placeholder={t('filter.textHint')}
              onChange={(event) => setText(event.target.value)}
              className="pl-8"
            />
          </span>
        </Field>
        <Button
          className="md:hidden"
          icon={<FilterIcon />}
          aria-expanded={unfolded}
          aria-controls="entry-filters"
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('filter.show', { count })}
        </Button>
        <div
          id="entry-filters"
          className={classNames(
            'grid-cols-2 gap-2 max-md:w-full md:flex md:flex-wrap',
            unfolded ? 'grid' : 'hidden',
          )}
        >
          <Choice name="section" {...{ query, onFilter }} options={options.sections} />
          <Choice name="agency" {...{ query, onFilter }} options={options.agencies} />
          <Field label={t('filter.state')} hideLabel className="md:w-36">
            <Select
              name="state"
              value={query.state ?? ''}
              onChange={(event) => onFilter({ state: event.target.value }, false)}
            >
              <option value="">{t('filter.anyState')}</option>
              <optgroup label={t('filter.work')}>
                {workStates.map((state) => (
                  <option key={state} value={state}>
                    {isPublic(state) ? null : tCommon(`workState.${state}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('filter.public')}>
                {publicStates.map((state) => (
                  <option key={state} value={state}>
                    {isPublic(state) ? tCommon(`publicState.${state}`) : null}
                  </option>
                ))}
              </optgroup>
            </Select>
          </Field>
          <Choice name="owner" {...{ query, onFilter }} options={options.people} />
          <Choice
            name="kind"
            {...{ query, onFilter }}
            options={ENTRY_KINDS.map((kind) => ({ value: kind, text: tCommon(`kind.${kind}`) }))}
          />
          {count > 0 ? (
            <Button look="quiet" onClick={() => onFilter(NO_FILTERS, false)}>
              {t('filter.clear')}
            </Button>
          ) : null}
        </div>
      </form>
    </search>
  )
}

const NO_FILTERS = { text: '', section: '', agency: '', state: '', owner: '', kind: '' }

type ChoiceProps = Pick<EntryFiltersProps, 'query' | 'onFilter'> & {
  readonly name: 'section' | 'agency' | 'owner' | 'kind'
  readonly options: readonly Option[]
}

function Choice({ name, query, options, onFilter }: ChoiceProps) {
  const t = useTranslations('entries.filter')
  return (
    <Field label={t(name)} hideLabel className="md:w-36">
      <Select
        name={name}
        value={query[name] ?? ''}
        onChange={(event) => onFilter({ [name]: event.target.value }, false)}
      >
        <option value="">{t(`any_${name}`)}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function isPublic(state: string): state is (typeof PUBLIC_STATES)[number] {
  return (PUBLIC_STATES as readonly string[]).includes(state)
}

/**
 * Typed text that is sent once the typing rests. What the address says comes back into the
 * field only when it is not the echo of what was sent from here (the back button).
 */
function useTypedText(fromAddress: string, send: (text: string) => void) {
  const [text, setText] = useState(fromAddress)
  const sent = useRef(fromAddress)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (fromAddress === sent.current) return
    sent.current = fromAddress
    setText(fromAddress)
  }, [fromAddress])
  useEffect(() => () => clearTimeout(timer.current), [])
  // Another filter may change before the typing rests: the newest `send` knows of it.
  const newestSend = useRef(send)
  useEffect(() => {
    newestSend.current = send
  })
  function type(next: string) {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = next.trim()
      newestSend.current(next.trim())
    }, TYPING_MS)
  }
  return [text, type] as const
}
