import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The condition in each package's `exports` that leads to its sources, so that an edit is seen without a build. */
const sourceCondition = '@onrecord/source'

const compileCache = fileURLToPath(new URL('node_modules/.cache/node', import.meta.url))

type Settings = {
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
  readonly globalSetup?: string
  readonly isolate?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/**
 * A project that loads the workspace's packages from their sources, in the tests and in the processes and threads that
 * they start. Time limits are for machines that are busy with other tests.
 */
const project = (
  name: string,
  folder: string,
  { isolate = false, env = {}, ...settings }: Settings,
): TestProjectInlineConfiguration => ({
  ssr: { resolve: { conditions: [sourceCondition, 'module', 'node', 'development|production'] } },
  root: folder,
  test: {
    ...settings,
    include: [...settings.include],
    exclude: ['**/node_modules/**', ...(settings.exclude ?? [])],
    name,
    execArgv: [`--conditions=${sourceCondition}`],
    // Processes and threads that tests start read the same sources, so Node compiles each of them once.
    env: { NODE_COMPILE_CACHE: compileCache, ...env },
    // Without isolation, a worker runs one file after another, and modules and models load once.
    isolate,
    // Vitest leaves a core idle by default, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})

/** Tests that run the project's own commands, which build what they need. */
const commandTests = ['{start,onrecord}/**/*.test.mjs', 'documents/commands.test.mjs']

/** Tests of texts that take seconds each. */
const largeInput = ['src/**/large-input.test.ts']

/** Tests that start tens of processes, or kill them. */
const manyProcesses = ['src/sqlite/{kill-writer,open-together}.test.ts']

/** Runs the projects with long files first, those with a colon, so that short files keep all cores busy at the end. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ project }: TestSpecification): boolean => project.name.includes(':')
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/**
 * `pnpm test` runs the projects without a colon in their names: they need neither a build nor a browser, terminal or
 * database server, and are quick. `npm test` runs all of them.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
    projects: [
      project('article-data', 'packages/article-data', { include: ['src/**/*.test.ts'], exclude: ['src/package/**'] }),
      project('article-data:package', 'packages/article-data', { include: ['src/package/**/*.test.ts'] }),
      project('article-extract', 'packages/article-extract', {
        include: ['{src,bench}/**/*.test.ts'],
        exclude: largeInput,
      }),
      project('article-extract:large', 'packages/article-extract', { include: largeInput }),
      project('article-extract:browser', 'packages/article-extract', { include: ['browser-tests/**/*.test.ts'] }),
      project('article-extract:consumers', 'packages/article-extract', { include: ['consumers/**/*.test.ts'] }),
      project('article-import', 'packages/article-import', { include: ['{src,bench}/**/*.test.ts'] }),
      project('article-archive', 'packages/article-archive', {
        include: ['{src,bench}/**/*.test.ts'],
        exclude: ['src/postgres/**', ...manyProcesses],
      }),
      project('article-archive:processes', 'packages/article-archive', { include: manyProcesses }),
      project('article-archive:postgres', 'packages/article-archive', {
        include: ['src/postgres/**/*.test.ts'],
        globalSetup: 'src/postgres/fixtures/start-shared-postgres.ts',
      }),
      project('article-view', 'packages/article-view', { include: ['src/**/*.test.ts'] }),
      project('test-postgres:server', 'packages/test-postgres', { include: ['*.test.mjs'] }),
      project('tui', 'apps/tui', { include: ['src/**/*.test.{ts,tsx}'], exclude: ['src/end-to-end/**'] }),
      // The home of a file's commands is named after its process.
      project('tui:terminal', 'apps/tui', { include: ['src/end-to-end/**/*.test.ts'], isolate: true }),
      project('web', 'apps/web', {
        include: ['**/*.test.ts'],
        exclude: ['browser/**', '.next/**'],
        // A busy machine may need longer than the default deadline.
        env: { ONRECORD_DEADLINE_MS: '60000' },
      }),
      project('web:browser', 'apps/web', {
        include: ['browser/**/*.test.ts'],
        globalSetup: 'browser/serve-site.ts',
      }),
      project('api-reference', 'packages/api-reference', { include: ['examples.test.mjs'] }),
      project('api-reference:typedoc', 'packages/api-reference', { include: ['reference.test.mjs'] }),
      project('examples', 'examples', { include: ['*.test.ts'] }),
      project('training', 'training', { include: ['**/*.test.ts'] }),
      project('scripts', 'scripts', { include: ['**/*.test.mjs'], exclude: commandTests }),
      project('scripts:commands', 'scripts', { include: commandTests }),
    ],
  },
})
