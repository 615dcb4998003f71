'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { type Span, type Strip, stripOf } from './strip-of.ts'

type MonthStripProps = {
  readonly call: Call
  /** `YYYY-MM-DD` */
  readonly today: string
  /** IANA zone of the announcing agency */
  readonly zone: string
}

/** A call as a strip of months. Everything it shows stands in its text as well. */
export function MonthStrip({ call, today, zone }: MonthStripProps) {
  const t = useTranslations('calls.strip')
  const locale = useLocale()
  const strip = stripOf(call, today)
  if (!strip) return <p className="text-muted text-sm">{t('none')}</p>
  const sure = call.certainty === 'announced'
  // A deadline alone says nothing of when it was open.
  const isDeadline = call.opens === null && call.closes !== null
  const label = t('picture', { meaning: sayCall(call, locale, zone) })
  return (
    <figure className="min-w-0">
      <Picture strip={strip} sure={sure} label={label} />
      <figcaption className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
        {strip.certain ? (
          <Key sample={sure ? 'w-4 bg-live' : 'w-4 bg-live/60'}>
            {t(isDeadline ? 'deadline' : sure ? 'certain' : 'expected')}
          </Key>
        ) : null}
        {strip.vague.length > 0 ? (
          <Key sample="w-4 bg-live/30">{t(isDeadline ? 'deadlineVague' : 'vague')}</Key>
        ) : null}
        {strip.today === null ? null : <Key sample="w-0.5 bg-trouble">{t('today')}</Key>}
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

type PictureProps = { readonly strip: Strip; readonly sure: boolean; readonly label: string }

function Picture({ strip, sure, label }: PictureProps) {
  const hatch = useId()
  return (
    <svg role="img" aria-label={label} className="h-12 w-full overflow-visible">
      <pattern
        id={hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="fill-live" opacity="0.18" />
        <rect width="2" height="6" className="fill-live" opacity="0.45" />
      </pattern>
      <rect x="0" y="20" width="100%" height="14" rx="3" className="fill-sunken" />
      <Months strip={strip} />
      {strip.vague.map((span) => (
        <Bar key={span.from} span={span} fill={`url(#${hatch})`} />
      ))}
      {strip.certain ? <Bar span={strip.certain} className={barLook(sure)} /> : null}
      {strip.today === null ? null : (
        <line
          x1={percent(strip.today)}
          x2={percent(strip.today)}
          y1="17"
          y2="38"
          strokeWidth="2"
          className="stroke-trouble"
        />
      )}
    </svg>
  )
}

function barLook(sure: boolean): string {
  return sure ? 'fill-live' : 'fill-live opacity-60'
}

type BarProps = { readonly span: Span; readonly fill?: string; readonly className?: string }

/** A single day in a long strip is thinner than a pixel: never less than one in 200. */
const THINNEST = 1 / 200

function Bar({ span, fill, className }: BarProps) {
  const width = Math.max(span.to - span.from, THINNEST)
  return (
    <rect
      x={percent(span.from)}
      y="20"
      width={percent(width)}
      height="14"
      rx="2"
      fill={fill}
      className={className}
    />
  )
}

/** The months' names, fewer of them when the strip is long, and the years beneath. */
function Months({ strip }: { readonly strip: Strip }) {
  const sayDate = useSayDate()
  const count = strip.months.length
  const every = count > 12 ? 3 : count > 7 ? 2 : 1
  const firstJanuary = strip.months.findIndex(({ month }) => month === 1)
  return strip.months.map(({ year, month, at }, index) => {
    const named = (month - 1) % every === 0
    // The strip's first month names its year unless a January beside it would collide.
    const withYear = month === 1 || (index === 0 && !(firstJanuary <= every && firstJanuary > 0))
    const date = new Date(Date.UTC(year, month - 1, 1))
    return (
      <g key={at} className="fill-muted" fontSize="11">
        <line
          x1={percent(at)}
          x2={percent(at)}
          y1={named ? 4 : 20}
          y2={withYear ? 46 : 34}
          className={month === 1 ? 'stroke-line-strong' : 'stroke-line'}
        />
        {named ? (
          <text x={percent(at)} dx="4" y="13">
            {sayDate(date, { month: 'short', timeZone: 'UTC' })}
          </text>
        ) : null}
        {withYear ? (
          <text x={percent(at)} dx="4" y="46">
            {year}
          </text>
        ) : null}
      </g>
    )
  })
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`
}
