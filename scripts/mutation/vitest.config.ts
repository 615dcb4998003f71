import { defineConfig } from 'vitest/config'

// What is mutated is domain/calls; these are the tests that speak of it.
export default defineConfig({
  test: { include: ['domain/calls/**/*.test.ts'] },
})
