// Who registers after the letter of intent was due has nothing left to register for.
import { inLanguage } from '../../content/localised.ts'
import type { Call } from '../call.ts'
import { isCurrent } from '../current-calls.ts'
import { groupCalls } from '../group-calls.ts'
import { sayStage } from '../say-stage.ts'
import type { Contradiction } from './contradiction.ts'

/** In the order in which they are due. */
const ORDER = ['registration', 'letter_of_intent', 'full_proposal'] as const

/** Stages of one cycle and scheme whose deadlines are surely in the wrong order. */
export function stagesOutOfOrder(calls: readonly Call[]): Contradiction[] {
  const staged = calls.flatMap((call, index) => {
    if (!isCurrent(call)) return []
    const { cycle, stage } = call
    return [{ cycle, label: inLanguage(call.label, 'en'), stage, closes: call.closes, index }]
  })
  return groupCalls(staged).flatMap(({ calls: group }) => {
    // Several rounds within one group: which belongs to which is not known.
    if (new Set(group.map(({ stage }) => stage)).size < group.length) return []
    const due = ORDER.flatMap((stage) => group.find((call) => call.stage === stage) ?? [])
    return due.slice(1).flatMap((later, position): Contradiction[] => {
      const before = due[position]
      if (!before?.closes || !later.closes) return []
      if (later.closes.latest >= before.closes.earliest) return []
      return [
        {
          field: `calls[${later.index}].closes`,
          code: 'stages_out_of_order',
          context: names(later.stage, before.stage),
        },
      ]
    })
  })
}

function names(stage: Call['stage'], before: Call['stage']): Record<string, string> {
  return {
    stageEn: sayStage(stage, 'en'),
    stageJa: sayStage(stage, 'ja'),
    beforeEn: sayStage(before, 'en'),
    beforeJa: sayStage(before, 'ja'),
  }
}
