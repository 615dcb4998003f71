import type { ReactNode } from 'react'

type FactListProps = {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[]
}

/** Names and values in a quiet grid. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
      {facts.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-muted max-sm:mt-1">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
