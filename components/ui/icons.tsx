// The small set of pictures: 16 px, drawn in the colour of the text around them, hidden
// from those who listen because a word always stands beside them.
import type { ReactElement } from 'react'

type IconProps = { readonly size?: number }
type Icon = (props: IconProps) => ReactElement

/** An outline icon from path data on a 16 × 16 grid. */
function outline(...paths: readonly string[]): Icon {
  return function OutlineIcon({ size = 16 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth={size < 14 ? 1.75 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        className="shrink-0"
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    )
  }
}

const RING = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z'

// Places
export const DeskIcon = outline('M2 9.5h3.2l1 2h3.6l1-2H14', 'M4 3h8l2 6.5V13H2V9.5L4 3Z')
export const EntriesIcon = outline(
  'M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  'M5.5 4H14M5.5 8H14M5.5 12H14',
)
export const ReviewsIcon = outline(
  'M13.5 8.5V12A1.5 1.5 0 0 1 12 13.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5h5.5',
  'M5.5 7.5 8 10l6-6.5',
)
export const PublishIcon = outline(
  'M8 10V2.5M5 5.5l3-3 3 3',
  'M2.5 9.5V12A1.5 1.5 0 0 0 4 13.5h8a1.5 1.5 0 0 0 1.5-1.5V9.5',
)
export const ImportsIcon = outline(
  'M8 2.5V10M5 7l3 3 3-3',
  'M2.5 9.5V12A1.5 1.5 0 0 0 4 13.5h8a1.5 1.5 0 0 0 1.5-1.5V9.5',
)
export const EmbedIcon = outline('M5 4.5 1.5 8 5 11.5M11 4.5 14.5 8 11 11.5M9.2 3l-2.4 10')
export const PeopleIcon = outline(
  'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  'M1.5 13.5a4.5 4.5 0 0 1 9 0',
  'M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 9.6a4.5 4.5 0 0 1 2.5 3.9',
)

// Things to do
export const SearchIcon = outline('M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z', 'm10.5 10.5 3 3')
export const PlusIcon = outline('M8 3v10M3 8h10')
export const CloseIcon = outline('m4 4 8 8M12 4l-8 8')
export const CheckIcon = outline('m3 8.5 3.5 3.5L13 4.5')
export const EditIcon = outline('m10.5 3 2.5 2.5L5.5 13H3v-2.5L10.5 3Z')
export const TrashIcon = outline('M2.5 4.5h11M6 4.5V3h4v1.5M4 4.5 4.7 13h6.6l.7-8.5')
export const CopyIcon = outline('M6 5.5h7v8H6z', 'M10 5.5v-3H3v8h3')
export const UndoIcon = outline('M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3')
export const FilterIcon = outline('M2 4h12M4.5 8h7M6.5 12h3')
export const MenuIcon = outline('M2 4h12M2 8h12M2 12h12')
export const PersonIcon = outline(
  'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8Z',
  'M3 13.5a5 5 0 0 1 10 0',
)
export const SignOutIcon = outline('M6 13.5H3.5v-11H6M7 8h6.5M11 5.5 13.5 8 11 10.5')

// Directions
export const ChevronDownIcon = outline('m4 6 4 4 4-4')
export const ChevronLeftIcon = outline('M10 4 6 8l4 4')
export const ChevronRightIcon = outline('m6 4 4 4-4 4')
export const ArrowUpIcon = outline('M8 13V3M4 7l4-4 4 4')
export const ArrowDownIcon = outline('M8 3v10M4 9l4 4 4-4')
export const SortIcon = outline('m5 6 3-3 3 3M5 10l3 3 3-3')
export const ExternalIcon = outline('M9.5 2.5h4v4M13.5 2.5 8 8', 'M11.5 9.5v4h-9v-9h4')

// Facts
export const BellIcon = outline(
  'M4 7a4 4 0 0 1 8 0c0 3 1.5 4.5 1.5 4.5h-11S4 10 4 7Z',
  'M6.7 13.7a1.5 1.5 0 0 0 2.6 0',
)
export const CalendarIcon = outline('M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3')
export const ClockIcon = outline(RING, 'M8 4.5V8l2.5 1.5')
export const FileIcon = outline('M4 1.5h5L12.5 5v9.5H4zM9 1.5V5h3.5')
export const LockIcon = outline('M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2')
export const InfoIcon = outline(RING, 'M8 7.3v3.4M8 5.2h.01')
export const WarningIcon = outline('M8 2.5 14.5 13.5h-13L8 2.5Z', 'M8 6.7v3M8 11.6h.01')
export const TroubleIcon = outline(RING, 'M8 5v3.5M8 10.8h.01')
export const KeyboardIcon = outline(
  'M1.5 4h13v8h-13z',
  'M4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6',
)

// States
export const DraftIcon = EditIcon
export const WaitingIcon = ClockIcon
export const ApprovedIcon = outline(RING, 'm5.5 8.2 1.8 1.8 3.2-3.7')
export const ReturnedIcon = UndoIcon
export const NeverIcon = outline(
  'M8 2a6 6 0 0 1 3 .8M13.2 5A6 6 0 0 1 14 8M13.2 11a6 6 0 0 1-2.2 2.2M8 14a6 6 0 0 1-3-.8M2.8 11A6 6 0 0 1 2 8M2.8 5A6 6 0 0 1 5 2.8',
)
export const WithdrawnIcon = outline(RING, 'm4 4 8 8')

/** A filled dot: it is on. */
export function LiveIcon({ size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
    >
      <circle cx="8" cy="8" r="4.5" />
    </svg>
  )
}

/** Something is under way. */
export function SpinnerIcon({ size = 16 }: IconProps) {
  return (
    <span className="inline-flex animate-spin">
      <SpinnerArc size={size} />
    </span>
  )
}
const SpinnerArc = outline('M8 2a6 6 0 1 1-6 6')
