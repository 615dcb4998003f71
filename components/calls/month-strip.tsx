'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { CALL_SIDES, type Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import type { Meaning } from './read-words.ts'
import { type Bar, stripOf } from './strip-of.ts'
import { BarShape, EndShape, Hatches, StripPicture, SYSTEM_COLOURS } from './strip-picture.tsx'

type MonthStripProps = {
  readonly call: Call
  /** More rounds that the call's words name and that have no call of their own. */
  readonly further: readonly Meaning[]
  /** `YYYY-MM-DD` */
  readonly today: string
  /** IANA zone of the announcing agency */
  readonly zone: string
}

/** A call as a strip of months. Everything it shows stands in its text as well. */
export function MonthStrip({ call, further, today, zone }: MonthStripProps) {
  const t = useTranslations('calls.strip')
  const locale = useLocale()
  const strip = stripOf([call, ...further], today)
  if (!strip) return <p className="text-muted text-sm">{t('none')}</p>
  const sure = call.certainty === 'announced'
  const meaning = [call, ...further].map((round) => sayCall(round, locale, zone)).join(' · ')
  const bars = strip.lanes.flatMap((lane) => lane.bars)
  const ends = strip.lanes.flatMap((lane) => lane.ends)
  // A deadline alone has its bracket in its own sample.
  const brackets = CALL_SIDES.filter(
    (side) => ends.some(({ is }) => is === side) && !bars.some(({ is }) => is === 'deadline'),
  )
  const shown = KEYS.filter((is) => bars.some((bar) => bar.is === is))
  return (
    <figure className="min-w-0">
      <StripPicture strip={strip} sure={sure} label={t('picture', { meaning })} />
      <figcaption className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
        {shown.map((is) => (
          <BarKey key={is} is={is} sure={sure}>
            {t(is === 'open' && !sure ? 'expected' : is)}
          </BarKey>
        ))}
        {brackets.map((is) => (
          <Key key={is} sample={<EndShape end={{ is, at: 0.5 }} top={4} height={6} />}>
            {t(is)}
          </Key>
        ))}
        {typeof strip.today === 'number' ? (
          <Key
            sample={
              <svg
                aria-hidden="true"
                x="8"
                className="overflow-visible fill-trouble stroke-trouble"
              >
                <path d="M 0 1 V 13" strokeWidth="2" />
                <path d="M -4 0 h 8 l -4 6 Z" strokeWidth="0" />
              </svg>
            }
          >
            {t('today')}
          </Key>
        ) : (
          <span>{t(strip.today)}</span>
        )}
      </figcaption>
    </figure>
  )
}

const KEYS = ['opening', 'open', 'closing', 'either', 'deadline', 'unsaid'] as const

type BarKeyProps = {
  readonly is: Bar['is']
  readonly sure: boolean
  readonly children: string
}

/** A sample of a bar. */
function BarKey({ is, sure, children }: BarKeyProps) {
  const hatches = useId()
  const [from, to] = is === 'deadline' ? [0.6, 0.85] : [0, 1]
  return (
    <Key
      sample={
        <g className={sure ? undefined : 'opacity-70'}>
          <Hatches id={hatches} />
          <BarShape bar={{ is, from, to }} top={0} hatches={hatches} />
          {is === 'deadline' ? (
            <EndShape end={{ is: 'closes', at: 0.95 }} top={4} height={6} />
          ) : null}
        </g>
      }
    >
      {children}
    </Key>
  )
}

function Key({ sample, children }: { readonly sample: ReactNode; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg
        aria-hidden="true"
        width="18"
        height="14"
        className={`shrink-0 overflow-hidden ${SYSTEM_COLOURS}`}
      >
        {sample}
      </svg>
      {children}
    </span>
  )
}
