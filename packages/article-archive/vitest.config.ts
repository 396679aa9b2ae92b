import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: 'src/postgres/fixtures/start-shared-postgres.ts',
    testTimeout: 60_000,
    // Each test of an engine has a database of its own, which are dropped at the end.
    hookTimeout: 60_000,
  },
})
