import type { Call } from '@/domain/calls/call.ts'
import type { ReadingContext } from './understand-words.ts'

export type CallEditorProps = {
  readonly call: Call
  /** The call's path: calls[0] */
  readonly path: string
  readonly onChange: (call: Call) => void
  readonly context: ReadingContext
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly disabled: boolean
  readonly errorAt: (path: string) => string | undefined
}
