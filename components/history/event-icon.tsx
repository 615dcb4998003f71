import type { EventType } from '@/domain/workflow/event.ts'
import {
  ApprovedIcon,
  CalendarIcon,
  DraftIcon,
  ImportsIcon,
  LiveIcon,
  PeopleIcon,
  PlusIcon,
  ReturnedIcon,
  ReviewsIcon,
  TrashIcon,
  WarningIcon,
  WithdrawnIcon,
} from '../ui/icons.tsx'

const ICONS: Readonly<Record<EventType, (props: { size?: number }) => React.ReactElement>> = {
  entry_created: PlusIcon,
  draft_saved: DraftIcon,
  submitted: ReviewsIcon,
  review_voided: WarningIcon,
  approved: ApprovedIcon,
  changes_requested: ReturnedIcon,
  published: LiveIcon,
  withdrawn: WithdrawnIcon,
  draft_discarded: TrashIcon,
  calls_rolled_over: CalendarIcon,
  calls_shifted: CalendarIcon,
  import_accepted: ImportsIcon,
  person_added: PeopleIcon,
  person_invited: PeopleIcon,
  person_changed: PeopleIcon,
  session_revoked: PeopleIcon,
}

export function EventIcon({ type }: { readonly type: EventType }) {
  const Icon = ICONS[type]
  return <Icon size={14} />
}
