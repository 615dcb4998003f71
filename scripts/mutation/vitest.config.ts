import { defineConfig } from 'vitest/config'

// What is mutated is domain/calls; these are the tests that speak of it. Mutated code is slower,
// so the one about time stays out.
export default defineConfig({
  test: {
    include: ['domain/calls/**/*.test.ts'],
    env: { MUTATION: '1' },
    exclude: ['domain/calls/parse-time.test.ts'],
  },
})
