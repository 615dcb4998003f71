import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { numberOf, pieceAt } from './pieces.ts'
import { usePieceNames } from './use-piece-names.ts'

type MonthPartsProps = {
  /** The number of a day of the month that is shown. */
  readonly at: number
  readonly onPick: (way: 'third' | 'month', at: number) => void
}

/** Beneath a month's days its thirds and the whole of it, one press away. */
export function MonthParts({ at, onPick }: MonthPartsProps) {
  const t = useTranslations('calls.picker')
  const [thirds, months] = [usePieceNames('third'), usePieceNames('month')]
  const { earliest: day } = pieceAt('day', at)
  const month = numberOf('month', day)
  return (
    <div className="mt-1.5 flex flex-wrap gap-1">
      {[0, 1, 2].map((which) => {
        const number = month * 3 + which
        return (
          <Button
            key={which}
            size="sm"
            aria-label={thirds.full(number)}
            onClick={() => onPick('third', number)}
          >
            {thirds.short(number).name}
          </Button>
        )
      })}
      <Button size="sm" aria-label={months.full(month)} onClick={() => onPick('month', month)}>
        {t('wholeMonth')}
      </Button>
    </div>
  )
}
