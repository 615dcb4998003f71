// The places of the desk, in the order of the rail, each with its second key after `g`.
import type { Role } from '@/domain/workflow/states.ts'
import {
  CalendarIcon,
  DeskIcon,
  EmbedIcon,
  EntriesIcon,
  ImportsIcon,
  PeopleIcon,
  PublishIcon,
  ReviewsIcon,
} from '../ui/icons.tsx'

export const PLACES = [
  { name: 'desk', href: '/admin', key: 'd', icon: DeskIcon },
  { name: 'entries', href: '/admin/entries', key: 'e', icon: EntriesIcon },
  { name: 'calls', href: '/admin/calls', key: 'c', icon: CalendarIcon },
  { name: 'reviews', href: '/admin/reviews', key: 'r', icon: ReviewsIcon },
  { name: 'publish', href: '/admin/publish', key: 'p', icon: PublishIcon },
  { name: 'imports', href: '/admin/imports', key: 'i', icon: ImportsIcon },
  { name: 'embed', href: '/admin/embed', key: 'b', icon: EmbedIcon },
  { name: 'people', href: '/admin/people', key: 'o', icon: PeopleIcon, only: 'admin' },
] as const
export type Place = (typeof PLACES)[number]

/** The places that a role can enter. */
export function placesFor(role: Role): Place[] {
  return PLACES.filter((place) => !('only' in place) || place.only === role)
}

/** The place that an address belongs to; the desk itself is one page only. */
export function placeOf(path: string): Place | undefined {
  return PLACES.find(
    ({ name, href }) => path === href || (name !== 'desk' && path.startsWith(`${href}/`)),
  )
}
