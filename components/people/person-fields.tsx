'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ROLES, type Role } from '@/domain/workflow/states.ts'
import { Field, Fieldset } from '../ui/field.tsx'
import { Checkbox, Select } from '../ui/inputs.tsx'
import type { AgencyName } from './person.ts'

type RoleFieldProps = {
  readonly initial: Role
  readonly error: string | undefined
  readonly disabled?: boolean
}

/** What a person may do, with the chosen role explained. */
export function RoleField({ initial, error, disabled }: RoleFieldProps) {
  const t = useTranslations('people.form')
  const tRole = useTranslations('common.role')
  const [role, setRole] = useState<Role>(initial)
  return (
    <Field label={t('role')} id="role" help={t(`roleHelp.${role}`)} error={error}>
      <Select
        name="role"
        value={role}
        disabled={disabled}
        onChange={({ target }) => setRole(ROLES.find((one) => one === target.value) ?? 'viewer')}
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {tRole(one)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

type AgenciesFieldProps = {
  readonly initial: readonly string[] | null
  readonly agencies: readonly AgencyName[]
  readonly error: string | undefined
}

/** All agencies, or those that are ticked. Sends `agencies-limit` and `agencies`. */
export function AgenciesField({ initial, agencies, error }: AgenciesFieldProps) {
  const t = useTranslations('people.form')
  const [limit, setLimit] = useState(initial === null ? 'all' : 'some')
  return (
    <Fieldset legend={t('agencies')} id="agencies" error={error}>
      <div className="flex flex-wrap gap-x-6">
        {(['all', 'some'] as const).map((value) => (
          <label key={value} className="flex min-h-7 cursor-pointer items-center gap-2 py-1">
            <input
              type="radio"
              name="agencies-limit"
              value={value}
              checked={limit === value}
              onChange={() => setLimit(value)}
              className="size-4 accent-accent"
            />
            {t(value === 'all' ? 'agenciesAll' : 'agenciesSome')}
          </label>
        ))}
      </div>
      {limit === 'some' ? (
        <div className="mt-1 flex flex-wrap gap-x-6 border-line border-l-2 pl-3">
          {agencies.map(({ slug, acronym }) => (
            <Checkbox
              key={slug}
              name="agencies"
              value={slug}
              label={acronym}
              defaultChecked={initial?.includes(slug)}
            />
          ))}
        </div>
      ) : null}
    </Fieldset>
  )
}

/** The limit that the form's AgenciesField says; null: all agencies. */
export function agenciesOf(form: FormData): string[] | null {
  return form.get('agencies-limit') === 'some' ? form.getAll('agencies').map(String) : null
}
