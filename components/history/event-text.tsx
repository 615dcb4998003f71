import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Field } from '@/domain/content/fields.ts'
import type { EventData } from '@/domain/workflow/event.ts'
import type { Role } from '@/domain/workflow/states.ts'
import { useFieldName } from '../entry-view/field-name.ts'
import { useSayList } from '../entry-view/say-list.ts'

type EventTextProps = { readonly entryId: string; readonly data: EventData }

/** What was done, as the rest of a sentence that begins with a person's name. */
export function EventText({ entryId, data }: EventTextProps): ReactNode {
  const t = useTranslations('history.event')
  const role = useTranslations('common.role')
  const nameOf = useFieldName()
  const sayList = useSayList()
  const fields = (changed: readonly Field[]) => sayList(changed.map(nameOf))
  const revision = (number: number) => ({
    number,
    r: (text: ReactNode) => (
      <Link className="link" href={`/admin/entries/${entryId}/revisions/${number}`}>
        {text}
      </Link>
    ),
  })
  const release = (number: number) => ({
    release: number,
    l: (text: ReactNode) => (
      <Link className="link" href={`/admin/releases/${number}`}>
        {text}
      </Link>
    ),
  })
  switch (data.type) {
    case 'entry_created':
      return t(`entry_created_${data.origin}`)
    case 'draft_saved':
      if (data.fields.length === 0) return t('draft_saved_nothing')
      return t('draft_saved', { fields: fields(data.fields) })
    case 'submitted':
    case 'review_voided':
    case 'approved':
    case 'changes_requested':
      return t.rich(data.type, revision(data.number))
    case 'published':
      return t.rich('published', { ...revision(data.number), ...release(data.release) })
    case 'withdrawn':
      return t.rich('withdrawn', release(data.release))
    case 'draft_discarded':
      return t('draft_discarded')
    case 'calls_rolled_over':
    case 'calls_shifted':
      return t.rich(data.type, {
        days: data.type === 'calls_shifted' ? data.days : 0,
        others: data.entries - 1,
        c: (text: ReactNode) => (
          <Link className="link" href={`/admin/calls/changes/${data.changeSetId}`}>
            {text}
          </Link>
        ),
      })
    case 'import_accepted': {
      const from = {
        fileName: data.fileName,
        i: (text: ReactNode) => (
          <Link className="link" href={`/admin/imports/${data.importId}`}>
            {text}
          </Link>
        ),
      }
      return data.fields.length === 0
        ? t.rich('import_accepted_all', from)
        : t.rich('import_accepted', { ...from, fields: fields(data.fields) })
    }
    case 'person_added':
      return t('person_added', { email: data.email, role: role(data.role as Role) })
    case 'person_invited':
      return t('person_invited')
    case 'person_changed':
      return data.disabled
        ? t('person_disabled')
        : t('person_changed', { role: role(data.role as Role) })
    case 'session_revoked':
      return t('session_revoked')
  }
}
