import { defineConfig, type Plugin } from 'vitest/config'

/**
 * Stryker asks for tests by their names joined with spaces, Vitest 5 joins them with " > ": no
 * test would run and every mutant survive (stryker-mutator/stryker-js#6210). Goes when that does.
 */
const namesOfVitest5: Plugin = {
  name: 'names-of-vitest-5',
  configureVitest({ project }) {
    let pattern: RegExp | undefined
    Object.defineProperty(project.config, 'testNamePattern', {
      enumerable: true,
      get: () => pattern,
      set(asked: RegExp | undefined) {
        pattern = asked && new RegExp(asked.source.replaceAll(' ', '(?: | > )'))
      },
    })
  },
}

// What is mutated is domain/calls; these are the tests that speak of it. Mutated code is slower,
// so the one about time stays out.
export default defineConfig({
  plugins: [namesOfVitest5],
  test: {
    include: ['domain/calls/**/*.test.ts'],
    env: { MUTATION: '1' },
    exclude: ['domain/calls/parse-time.test.ts'],
  },
})
