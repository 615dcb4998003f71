import type { Call } from '@/domain/calls/call.ts'
import type { Round } from '@/domain/calls/parse-call.ts'
import type { ReadingContext } from './read-words.ts'

export type CallEditorProps = {
  readonly call: Call
  /** The call's path: calls[0] */
  readonly path: string
  readonly onChange: (call: Call) => void
  readonly context: ReadingContext
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly disabled: boolean
  /** Makes calls of the further rounds that the words name; absent where they are calls already. */
  readonly onSplit?: ((further: readonly Round[]) => void) | undefined
  readonly errorAt: (path: string) => string | undefined
}
