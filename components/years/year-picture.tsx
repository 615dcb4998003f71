import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { useCallTitle } from '../entry-view/call-view.tsx'
import type { Span } from './timeline-of.ts'
import { dayIn, monthStarts, timelineOf, type YearBar } from './timeline-of.ts'

export type YearProgram = {
  readonly id: string
  readonly title: string
  readonly calls: readonly Call[]
  readonly zone: string
}

type YearPictureProps = {
  readonly programs: readonly YearProgram[]
  readonly year: number
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** A year of all programs, one row each. Every row says the same in words. */
export function YearPicture({ programs, year, today }: YearPictureProps) {
  const t = useTranslations('years.picture')
  const now = dayIn(year, today)
  return (
    <figure className="min-w-0">
      <div className="md:grid md:grid-cols-[minmax(12rem,1fr)_2fr] md:gap-x-4">
        <div className="max-md:hidden" />
        <Months year={year} />
      </div>
      <ul className="divide-y divide-line border-line border-y">
        {programs.map((program) => (
          <Row key={program.id} program={program} year={year} now={now} />
        ))}
      </ul>
      <figcaption className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
        <Key sample="w-4 bg-live">{t('certain')}</Key>
        <Key sample="w-4 bg-live/50">{t('expected')}</Key>
        <Key sample="w-4 bg-live/25">{t('vague')}</Key>
        {now === null ? null : <Key sample="w-0.5 bg-trouble">{t('today')}</Key>}
      </figcaption>
    </figure>
  )
}

function Key({ sample, children }: { readonly sample: string; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className={`inline-block h-2.5 rounded-sm ${sample}`} />
      {children}
    </span>
  )
}

function Months({ year }: { readonly year: number }) {
  const sayDate = useSayDate()
  return (
    <svg aria-hidden="true" className="h-5 w-full overflow-visible fill-muted" fontSize="11">
      {monthStarts(year).map((at, month) => (
        <text key={at} x={percent(at)} y="14" className={month % 3 === 0 ? '' : 'max-sm:hidden'}>
          {sayDate(new Date(Date.UTC(year, month, 1)), { month: 'short', timeZone: 'UTC' })}
        </text>
      ))}
    </svg>
  )
}

type RowProps = {
  readonly program: YearProgram
  readonly year: number
  readonly now: number | null
}

function Row({ program, year, now }: RowProps) {
  const t = useTranslations('years.picture')
  const bars = timelineOf(program.calls, year)
  return (
    <li className="py-1.5 md:grid md:grid-cols-[minmax(12rem,1fr)_2fr] md:gap-x-4">
      <Link
        className="min-w-0 font-medium hover:underline"
        href={`/admin/entries/${program.id}#calls`}
      >
        {program.title}
      </Link>
      <div className="min-w-0">
        <Bars bars={bars} year={year} now={now} />
        {bars.length === 0 ? (
          <p className="text-muted text-xs">{t('none', { year })}</p>
        ) : (
          <ul className="text-muted text-xs">
            {bars.map(({ call }) => (
              <li key={call.id}>
                <CallLine call={call} zone={program.zone} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function CallLine({ call, zone }: { readonly call: Call; readonly zone: string }) {
  const t = useTranslations('years.picture')
  const lang = useLocale()
  const title = useCallTitle()(call)
  const meaning = sayCall(call, lang, zone)
  return [title, meaning, call.past ? t('past') : ''].filter(Boolean).join(' · ')
}

type BarsProps = {
  readonly bars: readonly YearBar[]
  readonly year: number
  readonly now: number | null
}

function Bars({ bars, year, now }: BarsProps) {
  return (
    <svg aria-hidden="true" className="my-1 h-4 w-full">
      <rect width="100%" height="100%" rx="3" className="fill-sunken" />
      {monthStarts(year).map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" className="stroke-line" />
      ))}
      {bars.map(({ call, certain, vague }) => (
        <g key={call.id} className={call.past ? 'fill-muted' : 'fill-live'}>
          {vague.map((span) => (
            <Bar key={span.from} span={span} opacity={0.25} />
          ))}
          {certain ? (
            <Bar span={certain} opacity={call.certainty === 'announced' ? 1 : 0.5} />
          ) : null}
        </g>
      ))}
      {now === null ? null : (
        <line
          x1={percent(now)}
          x2={percent(now)}
          y1="0"
          y2="100%"
          strokeWidth="2"
          className="stroke-trouble"
        />
      )}
    </svg>
  )
}

/** A single day of a year is thinner than a pixel on a phone. */
const THINNEST = 1 / 150

function Bar({ span, opacity }: { readonly span: Span; readonly opacity: number }) {
  const width = Math.max(span.to - span.from, THINNEST)
  return <rect x={percent(span.from)} y="3" height="10" width={percent(width)} opacity={opacity} />
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`
}
