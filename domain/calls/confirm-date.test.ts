import { describe, expect, it } from 'vitest'
import { type Call, call as callShape } from './call.ts'
import { confirmDate } from './confirm-date.ts'

const rolledOver: Call = {
  id: 'a',
  cycle: '2027',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: '1 April – 14 May', ja: '' },
  opens: { earliest: '2027-04-01', latest: '2027-04-01', precision: 'day' },
  closes: { earliest: '2027-05-14', latest: '2027-05-14', precision: 'day' },
  certainty: 'expected',
  rolling: false,
  unconfirmed: ['opens', 'closes'],
}

describe('confirmDate', () => {
  it('leaves the call expected while the other date is in doubt', () => {
    const half = confirmDate(rolledOver, 'closes')
    expect(half.unconfirmed).toEqual(['opens'])
    expect(half.certainty).toBe('expected')
  })

  it('announces the call with its last date, and nothing of the doubt is left', () => {
    const whole = confirmDate(confirmDate(rolledOver, 'opens'), 'closes')
    expect(whole).not.toHaveProperty('unconfirmed')
    expect(whole.certainty).toBe('announced')
    expect(callShape.safeParse(whole).success).toBe(true)
  })

  it('changes no date and no words', () => {
    const { opens, closes, words } = confirmDate(rolledOver, 'opens')
    expect({ opens, closes, words }).toEqual({
      opens: rolledOver.opens,
      closes: rolledOver.closes,
      words: rolledOver.words,
    })
  })

  it('leaves a call alone whose date is not in doubt', () => {
    const onlyOpens: Call = { ...rolledOver, unconfirmed: ['opens'] }
    expect(confirmDate(onlyOpens, 'closes')).toBe(onlyOpens)
    const { unconfirmed: _none, ...tentative } = { ...rolledOver, certainty: 'tentative' as const }
    expect(confirmDate(tentative, 'opens')).toBe(tentative)
  })
})
