import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type Piece } from './word-diff.ts'

function side(pieces: readonly Piece[], gone: Piece['change']): string {
  return pieces
    .filter((piece) => piece.change !== gone)
    .map((piece) => piece.text)
    .join('')
}

const word = fc.constantFrom(
  'Early',
  'April',
  ' ',
  ', ',
  '締切',
  '公募',
  'は',
  '4月',
  '\n',
  'é',
  '👩‍🔬',
)
const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(''))

describe('diffWords', () => {
  it('holds both texts whole', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), fc.oneof(prose, fc.string()), (before, after) => {
        const pieces = diffWords(before, after)
        expect(side(pieces, 'added')).toBe(before)
        expect(side(pieces, 'removed')).toBe(after)
      }),
    )
  })

  it('has no empty piece, joins neighbours, and puts a removal before its addition', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const pieces = diffWords(before, after)
        pieces.forEach((piece, i) => {
          expect(piece.text).not.toBe('')
          expect(piece.change).not.toBe(pieces[i + 1]?.change)
          if (piece.change === 'added') expect(pieces[i + 1]?.change).not.toBe('removed')
        })
      }),
    )
  })

  it('shows one changed word of an English sentence', () => {
    expect(diffWords('Apply by early June 2026.', 'Apply by late June 2026.')).toEqual([
      { change: 'same', text: 'Apply by ' },
      { change: 'removed', text: 'early' },
      { change: 'added', text: 'late' },
      { change: 'same', text: ' June 2026.' },
    ])
  })

  it('shows one changed word of a Japanese sentence, which has no spaces', () => {
    expect(diffWords('公募は四月上旬に開始します。', '公募は五月上旬に開始します。')).toEqual([
      { change: 'same', text: '公募は' },
      { change: 'removed', text: '四月' },
      { change: 'added', text: '五月' },
      { change: 'same', text: '上旬に開始します。' },
    ])
  })

  it('keeps a changed phrase together instead of leaving its spaces between', () => {
    const pieces = diffWords(
      'The deadline of this call is June 10 at noon Japan time.',
      'The deadline of this call is July 3 at noon Japan time.',
    )
    expect(pieces).toContainEqual({ change: 'removed', text: 'June 10' })
    expect(pieces).toContainEqual({ change: 'added', text: 'July 3' })
  })

  it('shows a text with little in common as replaced', () => {
    const pieces = diffWords(
      'Open to the public of Japan.',
      'Researchers apply to a panel in Kobe.',
    )
    expect(pieces.map((piece) => piece.change)).toEqual(['removed', 'added'])
  })

  it('shows what was put in front of a short text as added only', () => {
    const pieces = diffWords('Apply.', 'Read the guidelines with care, ask your office. Apply.')
    expect(pieces.map((piece) => piece.change)).toEqual(['added', 'same'])
  })

  it('compares long rewritten texts by paragraph', () => {
    const kept = 'This paragraph stays as it is. '.repeat(40)
    const old = Array.from({ length: 900 }, (_, i) => `old${i}`).join(' ')
    const now = Array.from({ length: 900 }, (_, i) => `new${i}`).join(' ')
    const pieces = diffWords(`${old}\n${kept}\n${old}`, `${now}\n${kept}\n${now}`)
    expect(pieces.map((piece) => piece.change)).toContain('same')
    expect(side(pieces, 'added')).toBe(`${old}\n${kept}\n${old}`)
  })
})
