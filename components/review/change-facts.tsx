import { useTranslations } from 'next-intl'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { useSayList } from '../entry-view/say-list.ts'
import { DateText } from '../ui/date-text.tsx'
import { VerdictBadge } from './decided-list.tsx'
import { FactList } from './fact-list.tsx'

export type ReviewedChange = {
  readonly revision: { readonly number: number; readonly note: string }
  readonly requestedBy: { readonly name: string }
  readonly openedAt: Date
  readonly authors: readonly { readonly name: string }[]
  readonly assignee: string | null
  readonly dueOn: string | null
  readonly decision: {
    readonly verdict: 'approve' | 'request_changes'
    readonly by: string
    readonly at: Date
    readonly reason: string
  } | null
}

type ChangeFactsProps = {
  readonly change: ReviewedChange
  /** The live revision's number, which the change is compared with; null: nothing is live. */
  readonly comparedWith: number | null
}

/** Who wrote and submitted a change, when, and what they say about it. */
export function ChangeFacts({ change, comparedWith }: ChangeFactsProps) {
  const t = useTranslations('review.facts')
  const list = useTranslations('review.list')
  const sayDate = useSayDate()
  const sayList = useSayList()
  const { revision, requestedBy, openedAt, authors, assignee, dueOn, decision } = change
  const day = (text: string) =>
    sayDate(new Date(`${text}T00:00Z`), {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    })
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title" className="mb-2 font-semibold text-md">
        {t('title')}
      </h2>
      <FactList
        facts={[
          { name: t('revision'), value: revision.number },
          { name: t('submittedBy'), value: requestedBy.name },
          { name: t('submittedAt'), value: <DateText at={openedAt} show="moment" /> },
          { name: t('authors'), value: sayList(authors.map((author) => author.name)) },
          { name: t('assignee'), value: assignee ?? list('anybody') },
          ...(dueOn ? [{ name: t('due'), value: day(dueOn) }] : []),
          {
            name: t('comparedWith'),
            value: comparedWith === null ? t('nothingLive') : t('live', { number: comparedWith }),
          },
          ...(decision
            ? [
                {
                  name: list('decision'),
                  value: (
                    <>
                      <VerdictBadge verdict={decision.verdict} /> {decision.by},{' '}
                      <DateText at={decision.at} />
                      {decision.reason ? <p>{decision.reason}</p> : null}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <h3 className="mt-3 text-muted">{t('note')}</h3>
      {revision.note ? (
        <blockquote className="whitespace-pre-line border-line-strong border-l-2 pl-3">
          {revision.note}
        </blockquote>
      ) : (
        <p className="text-muted">{t('noNote')}</p>
      )}
    </section>
  )
}
