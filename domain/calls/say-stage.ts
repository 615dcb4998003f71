// The words for a stage of a call.

import type { Language } from '../content/localised.ts'
import type { Call } from './call.ts'

const STAGES: Readonly<Record<Language, Readonly<Record<Call['stage'], string>>>> = {
  en: {
    call: '',
    registration: 'Registration',
    letter_of_intent: 'Letter of intent',
    full_proposal: 'Full proposal',
    nomination: 'Nomination by an institution',
  },
  ja: {
    call: '',
    registration: '事前登録',
    letter_of_intent: '趣意書',
    full_proposal: '本申請',
    nomination: '機関による推薦',
  },
}

/** What is handed in at this stage; "" for a call without stages. */
export function sayStage(stage: Call['stage'], lang: Language): string {
  return STAGES[lang][stage]
}
