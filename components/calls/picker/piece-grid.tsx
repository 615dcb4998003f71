'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { classNames } from '@/components/ui/class-names.ts'
import { IconButton } from '@/components/ui/icon-button.tsx'
import { ChevronLeftIcon, ChevronRightIcon } from '@/components/ui/icons.tsx'
import { moveBy, pageRows, turnPage, type WeekStart } from './pages.ts'
import { type Bounds, numberOf, type Piece, pieceAt } from './pieces.ts'
import { usePieceNames } from './use-piece-names.ts'

type PieceGridProps = {
  readonly piece: Piece
  /** The piece that has, or would have, the focus. */
  readonly at: number
  readonly picked: Bounds | null
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The focus goes to the piece as soon as the grid is there. */
  readonly takesFocus: boolean
  readonly onMove: (at: number) => void
  readonly onPick: (at: number) => void
  /** Enter picks and is done, where nothing else is missing. */
  readonly onDone: (at: number) => void
}

/** A page of the calendar as a grid with one place for the focus, which the arrow keys move. */
export function PieceGrid(props: PieceGridProps) {
  const { piece, at, onMove, onPick, onDone } = props
  const t = useTranslations('calls.picker')
  const weekStart: WeekStart = useLocale() === 'ja' ? 0 : 1
  const names = usePieceNames(piece)
  const heading = useId()
  const grid = useRef<HTMLTableElement>(null)
  // Set by the keys alone: who turns pages by the buttons stays on the buttons.
  const follows = useRef(false)
  const rows = pageRows(piece, at, weekStart)
  const numbers = rows.flat().filter((number) => number !== null)

  useEffect(() => {
    if (!follows.current) return
    follows.current = false
    grid.current?.querySelector<HTMLElement>(`[data-piece="${at}"]`)?.focus()
  }, [at])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (event.key === 'Enter') onDone(at)
      else onPick(at)
      return
    }
    const next = moveBy(event.key, event.shiftKey, piece, at, weekStart)
    if (next === undefined) return
    event.preventDefault()
    follows.current = next !== at
    onMove(next)
  }

  const step = piece === 'day' ? 'month' : piece === 'year' ? 'years' : 'year'
  return (
    <div>
      <div className="mb-1 flex items-center gap-1">
        <IconButton
          plain
          label={t(`before.${step}`)}
          icon={<ChevronLeftIcon />}
          onClick={() => onMove(turnPage(piece, at, -1))}
        />
        <p id={heading} aria-live="polite" className="flex-1 text-center font-semibold">
          {names.page(numbers)}
        </p>
        <IconButton
          plain
          label={t(`after.${step}`)}
          icon={<ChevronRightIcon />}
          onClick={() => onMove(turnPage(piece, at, 1))}
        />
      </div>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are pressed is a grid
        role="grid"
        aria-labelledby={heading}
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-separate border-spacing-0.5"
      >
        {piece === 'day' ? (
          <thead>
            <tr>
              {names.weekdays(weekStart).map(({ short, long }) => (
                <th key={long} scope="col" abbr={long} className="font-normal text-muted text-xs">
                  {short}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.find((number) => number !== null) ?? index}>
              {names.row(row) ? (
                <th scope="row" className="w-12 pr-1 text-right font-normal text-muted text-sm">
                  {names.row(row)}
                </th>
              ) : null}
              {row.map((number, column) =>
                number === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty place has nothing but its place
                  <td key={`empty ${column}`} />
                ) : (
                  <PieceCell key={number} {...props} number={number} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type PieceCellProps = PieceGridProps & { readonly number: number }

function PieceCell(props: PieceCellProps) {
  const { piece, at, number, picked, today, takesFocus, onPick } = props
  const names = usePieceNames(piece)
  const { earliest, latest } = pieceAt(piece, number)
  const whole = picked?.earliest === earliest && picked.latest === latest
  const inside = picked !== null && earliest >= picked.earliest && latest <= picked.latest
  const isToday = number === numberOf(piece, today)
  const { name, more } = names.short(number)
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
    <td aria-selected={inside} className="p-0">
      <button
        type="button"
        data-piece={number}
        tabIndex={number === at ? 0 : -1}
        // biome-ignore lint/a11y/noAutofocus: the dialog opens with the focus where the date is
        autoFocus={takesFocus && number === at}
        aria-label={names.full(number)}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onPick(number)}
        className={classNames(
          'flex w-full flex-col items-center justify-center rounded-md border leading-tight',
          piece === 'day' || piece === 'third' ? 'min-h-7' : 'min-h-10',
          whole || (inside && piece === 'day')
            ? 'border-transparent bg-accent text-on-accent forced-colors:border-[Highlight] forced-colors:border-2'
            : isToday
              ? 'border-control hover:bg-hover'
              : 'border-transparent hover:bg-hover',
        )}
      >
        <span className={isToday ? 'font-semibold underline underline-offset-2' : undefined}>
          {name}
        </span>
        {more ? <span className="text-xs">{more}</span> : null}
      </button>
    </td>
  )
}
