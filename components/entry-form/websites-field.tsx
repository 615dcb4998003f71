'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { Checkbox, Select, TextInput } from '@/components/ui/inputs.tsx'
import type { Website } from '@/domain/content/entry-content.ts'
import { NO_TEXT } from '@/domain/content/localised.ts'
import { useErrorAt } from './field-words.ts'
import { useField } from './form-context.tsx'
import { LabelPair } from './label-pair.tsx'
import { newItemId } from './list-edit.ts'
import { RepeatList } from './repeat-list.tsx'

const MOST_WEBSITES = 30

/** Where to read on. */
export function WebsitesField() {
  const t = useTranslations('entry-form.websites')
  const { value, set, readOnly, issues } = useField('websites')
  const errorAt = useErrorAt(issues)
  return (
    <RepeatList<Website>
      field="websites"
      items={value}
      onChange={set}
      readOnly={readOnly}
      nameOf={(site, index) => site.label.en || site.label.ja || t('name', { number: index + 1 })}
      create={() => ({
        id: newItemId(),
        label: NO_TEXT,
        url: null,
        language: null,
        forthcoming: false,
      })}
      copy={(site) => ({ ...site, id: newItemId() })}
      addLabel={t('add')}
      empty={t('none')}
      most={MOST_WEBSITES}
    >
      {(site, path, change) => (
        <div className="grid gap-3 @min-[36rem]:grid-cols-[1fr_11rem]">
          <Field label={t('url')} id={`${path}.url`} error={errorAt(`${path}.url`)}>
            <TextInput
              type="url"
              inputMode="url"
              value={site.url ?? ''}
              placeholder={readOnly ? '' : 'https://'}
              readOnly={readOnly}
              onChange={(event) => change({ ...site, url: event.target.value.trim() || null })}
            />
          </Field>
          <Field label={t('language')} id={`${path}.language`}>
            <Select
              value={site.language ?? ''}
              disabled={readOnly}
              onChange={(event) =>
                change({ ...site, language: (event.target.value || null) as Website['language'] })
              }
            >
              <option value="">{t('anyLanguage')}</option>
              <option value="en">{t('onlyEn')}</option>
              <option value="ja">{t('onlyJa')}</option>
            </Select>
          </Field>
          <LabelPair
            path={path}
            value={site.label}
            onChange={(label) => change({ ...site, label })}
            readOnly={readOnly}
            errorAt={errorAt}
          />
          <Checkbox
            label={t('forthcoming')}
            checked={site.forthcoming}
            disabled={readOnly}
            className="@min-[36rem]:col-span-2"
            onChange={(event) => change({ ...site, forthcoming: event.target.checked })}
          />
        </div>
      )}
    </RepeatList>
  )
}
