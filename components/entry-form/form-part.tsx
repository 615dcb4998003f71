import type { ReactNode } from 'react'

type FormPartProps = {
  readonly id: string
  readonly title: ReactNode
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** A part of the form, in the order in which an agency's page reads. */
export function FormPart({ id, title, help, children }: FormPartProps) {
  return (
    <section
      aria-labelledby={`part-${id}`}
      className="@container border-line border-t pt-6 first:border-t-0 first:pt-0"
    >
      <h2 id={`part-${id}`} className="font-semibold text-lg">
        {title}
      </h2>
      {help ? <p className="mt-0.5 max-w-prose text-muted">{help}</p> : null}
      <div className="mt-4 flex flex-col gap-5">{children}</div>
    </section>
  )
}
