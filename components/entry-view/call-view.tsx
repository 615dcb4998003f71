import { useLocale, useTranslations } from 'next-intl'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { inLanguage } from '@/domain/content/localised.ts'

/** A call's cycle, label and stage in one line; "" when it has none of them. */
export function useCallTitle(): (call: Call) => string {
  const t = useTranslations('calls.stages')
  const lang = useLocale()
  return (call) =>
    [call.cycle, inLanguage(call.label, lang), call.stage === 'call' ? '' : t(call.stage)]
      .filter(Boolean)
      .join(' · ')
}

type CallViewProps = {
  readonly call: Call
  /** The zone in which the agency means dates without one of their own. */
  readonly zone?: string
}

/** A call as printed, and what was understood of it. */
export function CallView({ call, zone }: CallViewProps) {
  const t = useTranslations('entry-view')
  const tc = useTranslations('common')
  const lang = useLocale()
  const title = useCallTitle()(call)
  const words = inLanguage(call.words, lang)
  return (
    <div className="space-y-0.5">
      {title ? <p className="font-medium">{title}</p> : null}
      {words ? (
        <p>
          <span className="text-muted text-sm">
            {t('asPrinted')}
            {tc('colon')}
          </span>
          {words}
        </p>
      ) : null}
      <p>
        <span className="text-muted text-sm">
          {t('understood')}
          {tc('colon')}
        </span>
        {sayCall(call, lang, zone) || t('datesUnknown')}
      </p>
      {call.route ? (
        <p className="text-muted text-sm">{t('whoSubmits', { route: call.route })}</p>
      ) : null}
    </div>
  )
}
