import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** The condition in each package's `exports` that leads to its sources, so that an edit is seen without a build. */
const sourceCondition = '@onrecord/source'

type Settings = {
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
  readonly globalSetup?: string
  readonly fileParallelism?: boolean
}

/**
 * A project that loads the workspace's packages from their sources, in the tests and in the processes and threads that
 * they start. Time limits are for machines that are busy with other tests.
 */
const project = (name: string, folder: string, settings: Settings): TestProjectInlineConfiguration => ({
  ssr: { resolve: { conditions: [sourceCondition, 'module', 'node', 'development|production'] } },
  root: folder,
  test: {
    ...settings,
    include: [...settings.include],
    exclude: ['**/node_modules/**', ...(settings.exclude ?? [])],
    name,
    execArgv: [`--conditions=${sourceCondition}`],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

/** Tests that run the project's own commands, which build what they need. */
const commandTests = ['{start,onrecord}/**/*.test.mjs', 'documents/commands.test.mjs']

/**
 * `pnpm test` runs the projects without a colon in their names: they need neither a build nor a browser, terminal or
 * database server. `npm test` runs all of them.
 */
export default defineConfig({
  test: {
    projects: [
      project('article-data', 'packages/article-data', { include: ['src/**/*.test.ts'], exclude: ['src/package/**'] }),
      project('article-data:package', 'packages/article-data', { include: ['src/package/**/*.test.ts'] }),
      project('article-extract', 'packages/article-extract', { include: ['{src,bench,training}/**/*.test.ts'] }),
      project('article-extract:browser', 'packages/article-extract', { include: ['browser/**/*.test.ts'] }),
      project('article-extract:consumers', 'packages/article-extract', { include: ['consumers/**/*.test.ts'] }),
      project('article-import', 'packages/article-import', { include: ['{src,bench}/**/*.test.ts'] }),
      project('article-archive', 'packages/article-archive', {
        include: ['{src,bench}/**/*.test.ts'],
        exclude: ['src/postgres/**'],
      }),
      project('article-archive:postgres', 'packages/article-archive', {
        include: ['src/postgres/**/*.test.ts'],
        globalSetup: 'src/postgres/fixtures/start-shared-postgres.ts',
      }),
      project('article-view', 'packages/article-view', { include: ['src/**/*.test.ts'] }),
      project('test-postgres:server', 'packages/test-postgres', { include: ['*.test.mjs'] }),
      project('tui', 'apps/tui', { include: ['src/**/*.test.{ts,tsx}'], exclude: ['src/end-to-end/**'] }),
      project('tui:terminal', 'apps/tui', { include: ['src/end-to-end/**/*.test.ts'] }),
      project('web', 'apps/web', { include: ['**/*.test.ts'], exclude: ['browser/**', '.next/**'] }),
      project('web:browser', 'apps/web', {
        include: ['browser/**/*.test.ts'],
        globalSetup: 'browser/serve-site.ts',
        // One browser at a time: machines that run all packages' tests at once are busy enough.
        fileParallelism: false,
      }),
      project('examples', 'examples', { include: ['*.test.ts'] }),
      project('scripts', 'scripts', { include: ['**/*.test.mjs'], exclude: commandTests }),
      project('scripts:commands', 'scripts', { include: commandTests }),
    ],
  },
})
