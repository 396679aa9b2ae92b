import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measure } from '../house/measure.mjs'
import { oldestNode } from '../node-version.mjs'
import { root } from '../workspace/project.mjs'
import { markdownFiles } from './markdown-files.mjs'
import { tableUnder } from './table-under.mjs'

const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8')
const readJson = (/** @type {string} */ file) => JSON.parse(read(file))
const folders = (/** @type {string} */ folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const workspaceFolders = [
  ...['packages', 'apps'].flatMap((parent) => folders(parent).map((name) => `${parent}/${name}`)),
  'scripts',
  'training',
  'examples',
]
const manifests = workspaceFolders.map((folder) => ({ folder, manifest: readJson(`${folder}/package.json`) }))
const published = manifests.filter(({ manifest }) => !manifest.private)

/** What a cell of a table names in code or in a link: "packages/article-data". */
const nameIn = (/** @type {string} */ cell) => /[`[]([^`\]]+)[`\]]/.exec(cell)?.[1] ?? cell

/** The commands of a document as "pnpm check", from running text and tables. */
const scriptCalls = (/** @type {string} */ markdown) =>
  [
    ...markdown.matchAll(/`(?:pnpm|npm run(?: --silent)?|npm)(?: --filter (?<filter>\S+))? (?<script>[\w:]+)[^`]*`/g),
  ].map(({ groups }) => ({ filter: groups?.filter, script: groups?.script ?? '' }))

test.each(['README.md', 'CONTRIBUTING.md'])('%s lists every package, app and other folder', (file) => {
  const [, ...rows] = tableUnder(read(file), file === 'README.md' ? 'Map' : 'Where should my code live?')
  expect(rows.map(([folder = '']) => nameIn(folder)).toSorted()).toEqual([...workspaceFolders, 'docs'].toSorted())
})

test('CONTRIBUTING.md says what each package and app may import', () => {
  const [, ...rows] = tableUnder(read('CONTRIBUTING.md'), 'Where should my code live?')
  for (const [folder = '', , imports = ''] of rows) {
    const found = manifests.find((one) => one.folder === nameIn(folder))
    // `training` reads sources, which are not dependencies of a package.
    const readsSources = imports.includes('`src`')
    if (!found || readsSources || imports.startsWith('only Node') || imports === 'the packages') continue
    const { dependencies = {}, peerDependencies = {} } = found.manifest
    const names = Object.keys({ ...dependencies, ...peerDependencies })
    const said = imports.replace('; libraries', '').split(', ')
    const checked = imports.endsWith('; libraries') ? names.filter((name) => name.startsWith('@onrecord/')) : names
    expect([folder, checked.map((name) => name.replace('@onrecord/', '')).toSorted()]).toEqual([
      folder,
      said.toSorted(),
    ])
  }
})

test.each(published)('the README of $folder requires the Node of its package.json', ({ folder, manifest }) => {
  const [, version] = /Node (\d+(?:\.\d+)?)\s+or\s+later/.exec(read(`${folder}/README.md`)) ?? []
  expect(`>=${version}`).toBe(manifest.engines.node)
})

test('README, CONTRIBUTING and package.json require the Node that the scripts check for', () => {
  expect(readJson('package.json').engines.node).toBe(`>=${oldestNode}`)
  expect(read('README.md')).toContain(`[Node](https://nodejs.org) ${oldestNode} or later`)
  expect(read('CONTRIBUTING.md')).toContain(`Node ${oldestNode} or later`)
})

test.each(markdownFiles().filter((file) => !/CHANGELOG|decisions/.test(file)))(
  '%s names only scripts that exist',
  (file) => {
    const scripts = new Set(
      [readJson('package.json'), ...manifests.map(({ manifest }) => manifest)].flatMap(({ scripts = {} }) =>
        Object.keys(scripts),
      ),
    )
    const builtIn = ['install', 'pack', 'test', 'start']
    const unknown = scriptCalls(read(file)).filter(({ script }) => !scripts.has(script) && !builtIn.includes(script))
    expect(unknown).toEqual([])
  },
)

test('scripts called with --filter belong to that package', () => {
  const calls = markdownFiles()
    .flatMap((file) => scriptCalls(read(file)))
    .filter(({ filter }) => filter)
  expect(calls.length).toBeGreaterThan(0)
  for (const { filter, script } of calls) {
    const found = manifests.find(({ manifest }) => manifest.name === filter)
    expect([filter, script, Boolean(found?.manifest.scripts?.[script])]).toEqual([filter, script, true])
  }
})

test('every test that the documents say to run exists', () => {
  const testFiles = execFileSync('git', ['ls-files', '*.test.*'], { cwd: root, encoding: 'utf8' }).split('\n')
  const words = markdownFiles().flatMap((file) =>
    [...read(file).matchAll(/`(?:\w+=\w+ )?(?:npm test --|pnpm test) ([a-z][\w -]*)`/g)].flatMap(([, all = '']) =>
      all.split(' '),
    ),
  )
  expect(words.length).toBeGreaterThan(5)
  expect(words.filter((word) => !testFiles.some((file) => file.includes(word)))).toEqual([])
})

test('every environment variable that the documents name is read by the code', () => {
  const variables = new Set(
    markdownFiles()
      .filter((file) => !/CHANGELOG|decisions/.test(file))
      .flatMap((file) => read(file).match(/ONRECORD_[A-Z_]+/g) ?? []),
  )
  for (const variable of variables) {
    const found = execFileSync('git', ['grep', '-lw', variable, '--', '*.ts', '*.tsx', '*.mjs'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([variable, found !== '']).toEqual([variable, true])
  }
})

test('the README of the site lists its folders', () => {
  const [, ...rows] = tableUnder(read('apps/web/README.md'), 'Folders')
  const notListed = ['node_modules', '.next', '.turbo', 'generated']
  expect(rows.map(([folder = '']) => nameIn(folder)).toSorted()).toEqual(
    folders('apps/web')
      .filter((name) => !notListed.includes(name))
      .toSorted(),
  )
})

test('the README of the scripts lists every script', () => {
  const [, ...rows] = tableUnder(read('scripts/README.md'), 'scripts')
  const listed = rows.map(([file = '']) => nameIn(file)).filter((name) => name.endsWith('.mjs'))
  const scripts = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.mjs') && !name.includes('test'))
  expect(scripts.filter((name) => !listed.includes(name) && name !== 'node-version.mjs')).toEqual([])
  expect(listed.filter((name) => !existsSync(join(root, 'scripts', name)))).toEqual([])
})

test('the changelog and the specification have the number of rules that the code has', () => {
  const rules = tableUnder(read('docs/model.md'), 'Notes and rules').length - 1
  expect(read('CHANGELOG.md')).toContain(`${rules} rules`)
})

test('every export has a docstring, no files import each other in a circle, and no folder has over 20 files', () => {
  const measures = measure(root)
  expect(measures.flatMap(({ withoutDocstring }) => withoutDocstring)).toEqual([])
  expect(measures.flatMap(({ cycles }) => cycles)).toEqual([])
  expect(measures.filter(({ largestFolder }) => largestFolder > 20)).toEqual([])
})

test('article-data says what its model and functions depend on', () => {
  const paths = ['model', 'voices', 'statements', 'text', 'tables', 'dates', 'format', 'query', 'compare'].map(
    (folder) => `packages/article-data/src/${folder}/*.ts`,
  )
  const imports = execFileSync('git', ['grep', '-hoE', "from '[^./][^']*'", '--', ...paths, ':!*.test.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect([...new Set(imports.trim().split('\n'))]).toEqual(["from 'zod/mini'"])
  expect(read('README.md')).toContain('The model and these functions depend only on zod.')
})

test('the terminal and the site have the same export formats', async () => {
  const { articleFormats } = await import(join(root, 'apps/tui/src/output/article-formats.ts'))
  const { formats } = await import(join(root, 'apps/web/exports/formats.ts'))
  // brat reads two files for each story, and the site sends one.
  const onSite = Object.keys(articleFormats).filter((name) => name !== 'brat')
  expect(Object.keys(formats).toSorted()).toEqual(onSite.toSorted())
})

test('apps leave numbers, plurals and dates to article-view', () => {
  const formatting = /new Intl\.(?:NumberFormat|PluralRules|DateTimeFormat)|toLocale\w*String/
  const sources = execFileSync('git', ['ls-files', 'apps/*.ts', 'apps/*.tsx', 'apps/*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && !/\/bench\/|\.test\./.test(file))
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter((file) => formatting.test(read(file)))).toEqual([])
})

test('the site opens archives only for reading', () => {
  const opening = execFileSync(
    'git',
    [
      'grep',
      '-hoE',
      '\\b(openArchive|openReader|restoreArchive)\\(',
      '--',
      ...['app', 'api', 'components', 'data', 'exports', 'feeds', 'server', 'view-models'].map(
        (folder) => `apps/web/${folder}`,
      ),
      ':!*.test.*',
    ],
    { cwd: root, encoding: 'utf8' },
  )
  expect([...new Set(opening.trim().split('\n'))]).toEqual(['openReader('])
})

test('article-view uses neither React nor Node', () => {
  const imports = execFileSync(
    'git',
    ['grep', '-hoE', "from '[^.][^']*'", '--', 'packages/article-view/src/*.ts', ':!*.test.ts', ':!*fixtures*'],
    { cwd: root, encoding: 'utf8' },
  )
  expect([...new Set(imports.trim().split('\n'))].toSorted()).toEqual([
    "from '@onrecord/article-data'",
    "from '@onrecord/article-data/query'",
    "from 'stemmer'",
  ])
})
