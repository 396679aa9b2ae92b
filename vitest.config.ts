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
 * The limit for a test and for what is set up before it. On two cores that twenty processes shared, tests took at most 70
 * seconds. If a test hangs, `npm test` still ends within twelve minutes and says which one it was. A few tests that start
 * tens of processes, or build a project of their own, have limits of their own.
 */
const testTimeout = 120_000

/** Whether the project takes longer than the inner loop allows: its name has a colon. */
const isLong = (name: string): boolean => name.includes(':')

/**
 * Vitest leaves a core idle by default, which is half of a small machine. Most of the long files wait for a browser, a
 * terminal or a process, so more of them run than there are cores. They run first.
 */
const workersOf = (name: string) =>
  isLong(name)
    ? { maxWorkers: '150%', sequence: { groupOrder: 0 } }
    : { maxWorkers: '100%', sequence: { groupOrder: 1 } }

/**
 * A project that loads the workspace's packages from their sources, in the tests and in the processes and threads that
 * they start.
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
    ...workersOf(name),
    testTimeout,
    hookTimeout: testTimeout,
  },
})

/** Tests that run the project's own commands, which build what they need. */
const commandTests = ['{start,onrecord}/**/*.test.mjs', 'documents/commands.test.mjs']

/** Tests of texts that take seconds each. */
const largeInput = ['src/**/large-input.test.ts']

/** Tests that start tens of processes, or kill them. */
const manyProcesses = ['src/sqlite/{kill-writer,open-together}.test.ts']

/** The projects whose single files take longest. */
const longest = ['article-extract:consumers', 'article-extract:large', 'scripts:commands']

/** Runs the longest files first, so that shorter ones keep all workers busy at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isFirst = ({ project }: TestSpecification): boolean => longest.includes(project.name)
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))]
  }
}

/**
 * `pnpm test` runs the projects without a colon in their names: they need neither a build nor a browser, terminal or
 * database server, and are quick. `npm test` runs all of them.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
      project('bench', 'packages/bench', { include: ['src/**/*.test.ts'] }),
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
