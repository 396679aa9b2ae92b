import { defineConfig } from 'vitest/config'

// Properties over whole articles take seconds where other packages' tests run beside them.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } })
