import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['exports', 'headers', 'view-models', 'server', 'stories', 'styles'].map(
            (folder) => `${folder}/**/*.test.ts`,
          ),
        },
      },
      {
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: machines that run all packages' tests at once are busy enough.
          fileParallelism: false,
        },
      },
    ],
  },
})
