import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** Quiet rules, no boxes in boxes; figures stand under each other. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table {...rest} className={classNames('w-full border-collapse text-left', className)} />
}

export function TableHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames(
        'border-line-strong border-b px-2 py-2 align-bottom font-normal text-muted text-sm first:pl-0 last:pr-0',
        className,
      )}
    />
  )
}

export function TableCell({ className, ...rest }: ComponentProps<'td'>) {
  return (
    <td
      {...rest}
      className={classNames(
        'border-line border-b px-2 py-2 align-top first:pl-0 last:pr-0',
        className,
      )}
    />
  )
}
