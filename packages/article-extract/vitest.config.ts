import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts', 'src/**/*.test.ts', 'bench/**/*.test.ts', 'training/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
