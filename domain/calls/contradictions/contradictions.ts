// Everything in which an entry contradicts itself: its calls' words, dates, cycles and stages
// among each other, and its prose against them. One rule for the form's side panel, for the
// review, and for what an import finds.
import type { PublicContent } from '../../content/entry-content.ts'
import { isCurrent } from '../current-calls.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { cycleAgainstDates } from './cycle-against-dates.ts'
import { forthcomingTooLong } from './forthcoming.ts'
import { mayCloseBeforeOpening } from './may-close-before-opening.ts'
import { overtakenDates } from './overtaken-dates.ts'
import { proseAddresses } from './prose-addresses.ts'
import { proseDates } from './prose-dates.ts'
import { proseLanguages } from './prose-languages.ts'
import { proseStates } from './prose-states.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { stagesOutOfOrder } from './stages-out-of-order.ts'
import { twinCalls } from './twin-calls.ts'
import { wordsAgainstDates } from './words-against-dates.ts'

/** Tied to the fields that a person would mend; calls of earlier cycles are left alone. */
export function contradictions(
  content: PublicContent,
  context: ContradictionContext,
): Contradiction[] {
  const sentences: readonly Sentence[] = sentencesIn(content)
  return [
    ...forthcomingTooLong(content, context),
    ...proseDates(sentences, content.calls, context),
    ...proseStates(sentences, content.calls, context),
    ...proseLanguages(sentences, content.websites),
    ...proseAddresses(content),
    ...content.calls.flatMap((call, index) => {
      if (!isCurrent(call)) return []
      const field = `calls[${index}]`
      return [
        ...wordsAgainstDates(call, field, context),
        ...mayCloseBeforeOpening(call, field, context),
        ...cycleAgainstDates(call, field, context),
        ...overtakenDates(call, field, context),
      ]
    }),
    ...stagesOutOfOrder(content.calls),
    ...twinCalls(content.calls),
  ]
}
