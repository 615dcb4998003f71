import { Added, Removed } from './marks.tsx'
import { Sides } from './sides.tsx'

type ValueChangeProps = {
  /** In words; "" where nothing is written. */
  readonly before: string
  readonly after: string
}

/** A short value, replaced whole. */
export function ValueChange({ before, after }: ValueChangeProps) {
  return (
    <Sides
      before={before ? <Removed>{before}</Removed> : null}
      after={after ? <Added>{after}</Added> : null}
    />
  )
}
