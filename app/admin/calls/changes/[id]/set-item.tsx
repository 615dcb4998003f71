import { getTranslations } from 'next-intl/server'
import { permissionOf } from '@/app/admin/entries/[id]/review/permission-of.ts'
import { warningsInWords } from '@/app/admin/entries/[id]/review/warnings-in-words.ts'
import { ChangeSummary } from '@/components/diff/change-summary.tsx'
import type { Names } from '@/components/entry-view/names.ts'
import { PublicBadge, WorkBadge } from '@/components/ui/badge.tsx'
import type { SetItem } from '@/components/years/set-desk.tsx'
import type { ChangeSetItem } from '@/db/queries/find-change-set.ts'
import { findChangeUnderReview } from '@/db/queries/find-change-under-review.ts'
import { diffEntries } from '@/domain/diff/entry-diff.ts'
import { issuesBeforePublishing } from '@/domain/requirements/may-publish.ts'
import { type Actor, mayTouchAgencies } from '@/domain/workflow/actor.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import type { Deps } from '@/server/deps.ts'

type Said = { readonly names: Names; readonly title: string }

/** One entry of a change to many: what it changes, and what this person may do about it. */
export async function setItem(
  { db, now }: Deps,
  actor: Actor,
  item: ChangeSetItem,
  { names, title }: Said,
): Promise<SetItem> {
  const t = await getTranslations('years.set')
  const { entryId: id, version, content, liveContent, isOpen } = item
  const issues = isOpen ? issuesBeforePublishing(content).length : 0
  const review = isOpen && item.workState === 'in_review' ? await underReview() : null
  const diffs = diffEntries(liveContent, content)
  return {
    id,
    title,
    version,
    action: review?.allowed ? 'approve' : issues === 0 && may('submit') ? 'submit' : null,
    mayUndo: may('edit') && version === item.writtenVersion && item.workState === 'draft',
    revisionId: item.revisionId ?? '',
    warnings: review?.allowed ? await warningsInWords(db, id, content, now()) : [],
    facts: (
      <>
        <WorkBadge state={item.workState} />
        <PublicBadge state={item.publicState} />
        {issues > 0 ? <span className="text-trouble">{t('issues', { count: issues })}</span> : null}
        {review && !review.allowed ? <span>{t('notYours')}</span> : null}
      </>
    ),
    summary: isOpen ? (
      <ChangeSummary diffs={diffs} names={names} isNew={liveContent === null} />
    ) : (
      <p className="text-muted">{t('settled')}</p>
    ),
  }

  function may(action: 'submit' | 'edit'): boolean {
    const situation = { work: item.workState, public: item.publicState, role: actor.role } as const
    const move = decideMove(action, { ...situation, relation: 'stranger' })
    return isOpen && move.ok && mayTouchAgencies(actor, item.agencies)
  }

  async function underReview() {
    const change = await findChangeUnderReview(db, id)
    return change ? permissionOf('approve', item, change, actor) : null
  }
}
