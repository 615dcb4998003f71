import { useId } from 'react'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { isNamed, namesYear, type Room } from './strip-months.ts'
import type { Bar, End, Lane, Strip } from './strip-of.ts'

const LANES_TOP = 20
const LANE_HEIGHT = 14
const LANE_GAP = 6
/** A single day in a long strip is thinner than a pixel: never less than one in 160. */
const THINNEST = 1 / 160

/** Where the system sets the colours, shapes keep to its few, and differ by their form. */
export const SYSTEM_COLOURS =
  'forced-color-adjust-none forced-colors:[--color-live:CanvasText] forced-colors:[--color-ink:CanvasText] ' +
  'forced-colors:[--color-muted:CanvasText] forced-colors:[--color-sunken:Canvas] ' +
  'forced-colors:[--color-line:GrayText] forced-colors:[--color-line-strong:GrayText] ' +
  'forced-colors:[--color-trouble:Highlight]'

type StripPictureProps = {
  readonly strip: Strip
  /** Announced for sure: what is tentative or expected is paler. */
  readonly sure: boolean
  readonly label: string
}

/** The strip itself, drawn in fractions of whatever width it is given. */
export function StripPicture({ strip, sure, label }: StripPictureProps) {
  const hatches = useId()
  const bottom = LANES_TOP + strip.lanes.length * (LANE_HEIGHT + LANE_GAP) - LANE_GAP
  return (
    <svg
      role="img"
      aria-label={label}
      height={bottom + 15}
      className={`block w-full overflow-visible ${SYSTEM_COLOURS}`}
    >
      <Hatches id={hatches} />
      {strip.lanes.map((lane, index) => (
        <rect
          key={laneKey(lane)}
          x="0"
          y={LANES_TOP + index * (LANE_HEIGHT + LANE_GAP)}
          width="100%"
          height={LANE_HEIGHT}
          rx="3"
          className="fill-sunken forced-colors:stroke-[GrayText]"
        />
      ))}
      <Months strip={strip} bottom={bottom} />
      {strip.lanes.map((lane, index) => (
        <LaneMarks
          key={laneKey(lane)}
          lane={lane}
          top={LANES_TOP + index * (LANE_HEIGHT + LANE_GAP)}
          sure={sure}
          hatches={hatches}
        />
      ))}
      {typeof strip.today === 'number' ? <Today at={strip.today} bottom={bottom} /> : null}
    </svg>
  )
}

type LaneMarksProps = {
  readonly lane: Lane
  readonly top: number
  readonly sure: boolean
  readonly hatches: string
}

function LaneMarks({ lane, top, sure, hatches }: LaneMarksProps) {
  return (
    <g className={sure ? undefined : 'opacity-70'}>
      {lane.bars.map((bar) => (
        <BarShape key={`${bar.is} ${bar.from}`} bar={bar} top={top} hatches={hatches} />
      ))}
      {lane.ends.map((end) => (
        <EndShape key={`${end.is} ${end.at}`} end={end} top={top} />
      ))}
    </g>
  )
}

type BarShapeProps = { readonly bar: Bar; readonly top: number; readonly hatches: string }

/** Solid where it is certain, hatched where it may be, a dashed line where nobody said. */
export function BarShape({ bar, top, hatches }: BarShapeProps) {
  if (bar.is === 'unsaid') {
    const middle = top + LANE_HEIGHT / 2
    return (
      <line
        x1={percent(bar.from)}
        x2={percent(bar.to)}
        y1={middle}
        y2={middle}
        strokeWidth="2"
        strokeDasharray="2 5"
        className="stroke-live"
      />
    )
  }
  const solid = bar.is === 'open' || bar.is === 'deadline'
  return (
    <rect
      x={percent(bar.from)}
      y={top}
      width={percent(Math.max(bar.to - bar.from, THINNEST))}
      height={LANE_HEIGHT}
      fill={solid ? undefined : `url(#${hatches}-${bar.is})`}
      className={solid ? 'fill-live' : undefined}
    />
  )
}

type EndShapeProps = { readonly end: End; readonly top: number; readonly height?: number }

/** Brackets: the opening looks to the right, the closing to the left. */
export function EndShape({ end, top, height = LANE_HEIGHT }: EndShapeProps) {
  const toward = end.is === 'opens' ? 4 : -4
  const [from, to] = [top - 3, top + height + 3]
  return (
    <svg
      aria-hidden="true"
      x={percent(end.at)}
      className="overflow-visible stroke-ink"
      fill="none"
      strokeWidth="2"
    >
      <path d={`M ${toward} ${from} H 0 V ${to} H ${toward}`} />
    </svg>
  )
}

/** Rising lines for the opening, falling ones for the closing, both where they overlap. */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      <Hatch id={`${id}-opening`} angles={[45]} />
      <Hatch id={`${id}-closing`} angles={[-45]} />
      <Hatch id={`${id}-either`} angles={[45, -45]} />
    </defs>
  )
}

function Hatch({ id, angles }: { readonly id: string; readonly angles: readonly number[] }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className="fill-live forced-colors:opacity-0" opacity="0.14" />
      {angles.map((angle) => (
        <path
          key={angle}
          d={angle > 0 ? 'M-1 1 l2 -2 M0 6 l6 -6 M5 7 l2 -2' : 'M-1 5 l2 2 M0 0 l6 6 M5 -1 l2 2'}
          className="stroke-live"
          strokeWidth="1.25"
        />
      ))}
    </pattern>
  )
}

function Today({ at, bottom }: { readonly at: number; readonly bottom: number }) {
  return (
    <svg
      aria-hidden="true"
      x={percent(at)}
      className="overflow-visible fill-trouble stroke-trouble"
    >
      <path d={`M 0 ${LANES_TOP - 4} V ${bottom + 4}`} strokeWidth="2" />
      <path d={`M -4 ${LANES_TOP - 8} h 8 l -4 6 Z`} strokeWidth="0" />
    </svg>
  )
}

/** The months' names, fewer of them where there is less room, and the years beneath. */
function Months({ strip, bottom }: { readonly strip: Strip; readonly bottom: number }) {
  const sayDate = useSayDate()
  const { months } = strip
  return months.map((month, index) => {
    const withYear = namesYear(months, index)
    const date = new Date(Date.UTC(month.year, month.month - 1, 1))
    const rooms = (['narrow', 'wide'] as const).filter((room) =>
      isNamed(month, months.length, room),
    )
    return (
      <g key={month.at} className="fill-muted" fontSize="11">
        {/* In years of months only each quarter has its line. */}
        {months.length > 26 && month.month % 3 !== 1 ? null : (
          <line
            x1={percent(month.at)}
            x2={percent(month.at)}
            y1={rooms.length > 0 ? 4 : LANES_TOP}
            y2={withYear ? bottom + 13 : bottom}
            className={month.month === 1 ? 'stroke-line-strong' : 'stroke-line'}
          />
        )}
        {rooms.length > 0 ? (
          <text x={percent(month.at)} dx="4" y="12" className={roomClass(rooms)}>
            {sayDate(date, { month: 'short', timeZone: 'UTC' })}
          </text>
        ) : null}
        {withYear ? (
          <text x={percent(month.at)} dx="4" y={bottom + 13}>
            {month.year}
          </text>
        ) : null}
      </g>
    )
  })
}

function roomClass(rooms: readonly Room[]): string | undefined {
  if (rooms.length === 2) return undefined
  return rooms[0] === 'wide' ? 'hidden @min-[36rem]:inline' : '@min-[36rem]:hidden'
}

function laneKey({ bars, ends }: Lane): string {
  return [...bars.map(({ from }) => from), ...ends.map(({ at }) => at)].join(' ')
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`
}
