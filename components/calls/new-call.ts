import type { Call } from '@/domain/calls/call.ts'
import { NO_TEXT } from '@/domain/content/localised.ts'

/** A call with nothing said about it yet; ids are unique within the entry. */
export function newCall(id: string, cycle: string): Call {
  return {
    id,
    cycle,
    label: NO_TEXT,
    stage: 'call',
    route: '',
    words: NO_TEXT,
    opens: null,
    closes: null,
    certainty: 'unknown',
    rolling: false,
  }
}
