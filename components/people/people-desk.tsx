'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { PlusIcon } from '../ui/icons.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { EditPersonDialog } from './edit-person-dialog.tsx'
import { InvitationDialog } from './invitation-dialog.tsx'
import type { AgencyName, Invited, ShownPerson } from './person.ts'
import { PersonList } from './person-list.tsx'

type PeopleDeskProps = {
  readonly people: readonly ShownPerson[]
  readonly agencies: readonly AgencyName[]
  readonly ownId: string
}
type Open =
  | { readonly dialog: 'add' }
  | { readonly dialog: 'edit'; readonly id: string }
  | { readonly dialog: 'invited'; readonly invited: Invited }

/** The people page: the list, and one dialog at a time above it. */
export function PeopleDesk({ people, agencies, ownId }: PeopleDeskProps) {
  const t = useTranslations('people')
  const router = useRouter()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const showLink = (invited: Invited) => {
    setOpen({ dialog: 'invited', invited })
    router.refresh()
  }
  const edited = open?.dialog === 'edit' ? people.find(({ id }) => id === open.id) : undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        facts={t('count', { count: people.length })}
        actions={
          <Button look="primary" icon={<PlusIcon />} onClick={() => setOpen({ dialog: 'add' })}>
            {t('add')}
          </Button>
        }
      />
      <PersonList
        people={people}
        agencies={agencies}
        ownId={ownId}
        onEdit={(id) => setOpen({ dialog: 'edit', id })}
      />
      {open?.dialog === 'add' ? (
        <AddPersonDialog agencies={agencies} onClose={close} onAdded={showLink} />
      ) : null}
      {edited ? (
        <EditPersonDialog
          person={edited}
          isSelf={edited.id === ownId}
          agencies={agencies}
          onClose={close}
          onInvited={showLink}
        />
      ) : null}
      {open?.dialog === 'invited' ? (
        <InvitationDialog invited={open.invited} onClose={close} />
      ) : null}
    </>
  )
}
