import { expect, test } from 'vitest'
import { problemWord, readProblem } from './sign-in-problem.ts'

test('a refused sign-in reads the same at the other end of a redirect', () => {
  expect(readProblem(problemWord({ code: 'too_many', retryAfterSeconds: 540 }))).toEqual({
    code: 'too_many',
    retryAfterSeconds: 540,
  })
  expect(readProblem(problemWord({ code: 'forbidden', reason: 'disabled' }))).toEqual({
    code: 'disabled',
  })
  expect(readProblem(problemWord({ code: 'invalid', issues: [] }))).toEqual({
    code: 'wrong_credentials',
  })
})

test('a word that somebody wrote into the address is no more than "it did not work"', () => {
  expect(readProblem('<script>')).toEqual({ code: 'provider' })
  expect(readProblem('too_many.x')).toEqual({ code: 'provider' })
  expect(readProblem(undefined)).toBeUndefined()
})
