'use client'
import { useTranslations } from 'next-intl'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { DateText } from '../ui/date-text.tsx'
import type { AgencyName, ShownPerson } from './person.ts'

type PersonListProps = {
  readonly people: readonly ShownPerson[]
  readonly agencies: readonly AgencyName[]
  readonly ownId: string
  readonly onEdit: (id: string) => void
}

const COLUMNS = 'md:grid md:grid-cols-[minmax(0,2fr)_7rem_minmax(0,1.3fr)_8rem_4rem] md:gap-4'

/** Everybody with an account: a table on wide screens, cards with the same facts on narrow. */
export function PersonList({ people, agencies, ownId, onEdit }: PersonListProps) {
  const t = useTranslations('people')
  return (
    <div>
      <div
        aria-hidden="true"
        className={classNames(
          'hidden border-line-strong border-b pb-2 font-medium text-muted text-sm',
          COLUMNS,
        )}
      >
        <span>{t('column.person')}</span>
        <span>{t('column.role')}</span>
        <span>{t('column.agencies')}</span>
        <span>{t('column.lastSignIn')}</span>
        <span />
      </div>
      <ul className="divide-y divide-line border-line border-b max-md:border-t">
        {people.map((person) => (
          <PersonItem
            key={person.id}
            person={person}
            agencies={agencies}
            isSelf={person.id === ownId}
            onEdit={() => onEdit(person.id)}
          />
        ))}
      </ul>
    </div>
  )
}

type PersonItemProps = {
  readonly person: ShownPerson
  readonly agencies: readonly AgencyName[]
  readonly isSelf: boolean
  readonly onEdit: () => void
}

function PersonItem({ person, agencies, isSelf, onEdit }: PersonItemProps) {
  const t = useTranslations('people')
  const tc = useTranslations('common')
  const tRole = useTranslations('common.role')
  const nameOf = (slug: string) => agencies.find((agency) => agency.slug === slug)?.acronym ?? slug
  const isDisabled = person.disabledAt !== null
  return (
    <li
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 py-3',
        COLUMNS,
      )}
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={classNames('font-medium', isDisabled && 'text-muted line-through')}>
            {person.name}
          </span>
          {isSelf ? <span className="text-muted text-sm">({t('you')})</span> : null}
          <StateBadge person={person} />
        </p>
        <p className="break-words text-muted text-sm">{person.email}</p>
      </div>
      <p className="max-md:col-start-1">{tRole(person.role)}</p>
      <p className="max-md:col-start-1">
        {person.agencies?.map(nameOf).join(', ') ?? t('allAgencies')}
      </p>
      <p className="max-md:col-start-1">
        <span className="text-muted text-sm md:hidden">
          {t('column.lastSignIn')}
          {tc('colon')}
        </span>
        {person.lastSignInAt ? <DateText at={person.lastSignInAt} /> : t('never')}
      </p>
      <Button
        size="sm"
        aria-label={t('editLabel', { name: person.name })}
        onClick={onEdit}
        className="justify-self-end max-md:col-start-2 max-md:row-start-1"
      >
        {t('edit')}
      </Button>
    </li>
  )
}

function StateBadge({ person }: { readonly person: ShownPerson }) {
  const t = useTranslations('people')
  if (person.disabledAt !== null) return <Badge tone="trouble">{t('disabled')}</Badge>
  const isWaiting = !person.hasPassword && person.lastSignInAt === null
  return isWaiting ? <Badge tone="waiting">{t('invited')}</Badge> : null
}
