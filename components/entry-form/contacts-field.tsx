'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { TextInput } from '@/components/ui/inputs.tsx'
import type { Contact } from '@/domain/content/entry-content.ts'
import { NO_TEXT } from '@/domain/content/localised.ts'
import { useErrorAt } from './field-words.ts'
import { useField } from './form-context.tsx'
import { LabelPair } from './label-pair.tsx'
import { newItemId } from './list-edit.ts'
import { RepeatList } from './repeat-list.tsx'

const MOST_CONTACTS = 30

/** Whom to ask. */
export function ContactsField() {
  const t = useTranslations('entry-form.contacts')
  const { value, set, readOnly, issues } = useField('contacts')
  const errorAt = useErrorAt(issues)
  return (
    <RepeatList<Contact>
      field="contacts"
      items={value}
      onChange={set}
      readOnly={readOnly}
      nameOf={(contact, index) =>
        contact.label.en || contact.label.ja || contact.email || t('name', { number: index + 1 })
      }
      create={() => ({ id: newItemId(), label: NO_TEXT, email: '', url: null })}
      copy={(contact) => ({ ...contact, id: newItemId() })}
      addLabel={t('add')}
      empty={t('none')}
      most={MOST_CONTACTS}
    >
      {(contact, path, change) => (
        <div className="grid gap-3 @min-[36rem]:grid-cols-2">
          <Field label={t('email')} id={`${path}.email`} error={errorAt(`${path}.email`)}>
            <TextInput
              type="email"
              inputMode="email"
              value={contact.email}
              readOnly={readOnly}
              onChange={(event) => change({ ...contact, email: event.target.value.trim() })}
            />
          </Field>
          <Field label={t('url')} optional id={`${path}.url`} error={errorAt(`${path}.url`)}>
            <TextInput
              type="url"
              inputMode="url"
              placeholder={readOnly ? '' : 'https://'}
              value={contact.url ?? ''}
              readOnly={readOnly}
              onChange={(event) => change({ ...contact, url: event.target.value.trim() || null })}
            />
          </Field>
          <LabelPair
            path={path}
            value={contact.label}
            onChange={(label) => change({ ...contact, label })}
            readOnly={readOnly}
            errorAt={errorAt}
          />
        </div>
      )}
    </RepeatList>
  )
}
