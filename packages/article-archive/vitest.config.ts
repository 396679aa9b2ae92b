import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: 'src/postgres/fixtures/start-shared-postgres.ts',
    testTimeout: 60_000,
  },
})
