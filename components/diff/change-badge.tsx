import { useTranslations } from 'next-intl'
import { Badge, type Tone } from '../ui/badge.tsx'

export type Change = 'added' | 'removed' | 'changed' | 'moved' | 'same'

const TONES: Readonly<Record<Change, Tone>> = {
  added: 'live',
  removed: 'trouble',
  changed: 'accent',
  moved: 'accent',
  same: 'plain',
}

export function ChangeBadge({ change }: { readonly change: Change }) {
  const t = useTranslations('diff.change')
  return <Badge tone={TONES[change]}>{t(change)}</Badge>
}
