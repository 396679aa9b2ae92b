import { defineConfig } from 'vitest/config'

// Starting the site and reading every document takes longer than a unit.
export default defineConfig({ test: { include: ['**/*.test.mjs'], testTimeout: 120_000, hookTimeout: 120_000 } })
