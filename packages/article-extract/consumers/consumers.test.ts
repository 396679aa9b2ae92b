import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { launchChromium } from '@onrecord/test-browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import workspace from '../../../package.json' with { type: 'json' }
import programs from './programs.json' with { type: 'json' }
import { serveFolders } from './serve-folders.ts'
import { tools } from './tools.ts'

const packages = ['article-data', 'article-extract', 'article-import', 'article-archive']
const folder = mkdtempSync(join(tmpdir(), 'onrecord-consumers-'))
/** How long one program may run, in milliseconds: less than the time limit of the longest test. */
const timeout = 280_000
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' }

const run = (command: string, ...words: readonly string[]): string =>
  execFileSync(command, words, {
    cwd: folder,
    env,
    timeout,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
const tool = (name: string): string => join(folder, 'node_modules/.bin', name)
const runNode = (...words: readonly string[]): string => run(process.execPath, ...words)

/** pnpm, as the workspace runs it. */
const pnpm = (cwd: string, ...words: readonly string[]) =>
  execFileSync('npx', ['--yes', workspace.packageManager, ...words], { cwd, timeout, stdio: 'pipe' })

/**
 * Packs the built packages, and installs them with the tools in a project of their own: in the flat layout of npm, but from
 * pnpm's store, which has most of the tools, so that it takes a tenth of npm's time.
 */
const install = (): void => {
  for (const [path, lines] of Object.entries(programs)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
  }
  for (const name of packages)
    pnpm(resolve(import.meta.dirname, '../..', name), 'pack', '--out', join(folder, `${name}.tgz`))
  const packed = Object.fromEntries(packages.map((name) => [`@onrecord/${name}`, `file:./${name}.tgz`]))
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies: { ...packed, ...tools } }
  const settings = {
    nodeLinker: 'hoisted',
    pmOnFail: 'ignore',
    // The packages depend on each other by version, and these versions are not in the registry.
    overrides: packed,
    allowBuilds: { bun: true, deno: true, esbuild: true, workerd: true, sharp: false },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  // JSON is YAML.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings))
  pnpm(folder, 'install', '--no-frozen-lockfile')
}

beforeAll(install, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const answer = 'Ada Mull 0'

describe('a project with the packed packages', () => {
  test('runs in Node', () => {
    expect(runNode('main.mjs')).toBe(answer)
  })

  test('is installed by npm from the packed files alone', () => {
    const own = join(folder, 'with-npm')
    mkdirSync(own)
    writeFileSync(join(own, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    for (const name of ['main.mjs', 'run.mjs']) copyFileSync(join(folder, name), join(own, name))
    const tarballs = packages.map((name) => join('..', `${name}.tgz`))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...tarballs], { cwd: own, env, timeout, stdio: 'pipe' })
    expect(runNode(join(own, 'main.mjs'))).toBe(answer)
  })

  test('is bundled by esbuild', () => {
    run(tool('esbuild'), 'main.mjs', '--bundle', '--format=esm', '--platform=browser', '--outfile=main.bundle.mjs')
    expect(runNode('main.bundle.mjs')).toBe(answer)
  })

  test('is bundled by Vite', () => {
    runNode(tool('vite'), 'build')
    expect(runNode('out-vite/main.js')).toBe(answer)
  })

  test('runs in workerd, where an extraction without a model throws WeightsError', () => {
    const options = ['--bundle', '--format=esm', '--platform=neutral', '--main-fields=module,main']
    run(tool('esbuild'), 'worker.mjs', ...options, '--outfile=worker.bundle.mjs')
    expect(runNode('serve-worker.mjs')).toBe(`${answer} weights-unusable`)
  })

  test('runs in Bun, and as one file that Bun compiled', () => {
    expect(run(tool('bun'), 'main.mjs')).toBe(answer)
    run(tool('bun'), 'build', '--compile', 'main.mjs', '--outfile', 'compiled')
    expect(run(join(folder, 'compiled'))).toBe(answer)
  })

  test('runs in Deno without --allow-read', () => {
    expect(run(tool('deno'), 'run', '--no-prompt', 'main.mjs')).toBe(answer)
  })
}, 120_000)

describe('a site built with Vite, in Chromium', () => {
  test('extractAll extracts in workers, which fetch the weights', async () => {
    runNode(tool('vite'), 'build', '--config', 'vite.site.config.mjs')
    const weights = join(folder, 'node_modules/@onrecord/article-extract/weights')
    const site = await serveFolders({ '/': join(folder, 'out-site'), '/weights/': weights })
    const browser = await launchChromium()
    try {
      const tab = await browser.newPage()
      let workers = 0
      tab.on('worker', () => workers++)
      await tab.goto(site.address)
      await tab.waitForFunction("document.title !== ''", undefined, { timeout: 120_000 })
      expect(await tab.title()).toBe('1 text-empty 1')
      expect(workers).toBe(2)
    } finally {
      await browser.close()
      site.close()
    }
  }, 300_000)
})

describe.each(['5.4', '5.9', '7.0'])(
  'TypeScript %s accepts a program in its strictest mode',
  (version) => {
    test.each([
      ['nodenext', 'nodenext'],
      ['node16', 'node16'],
      ['esnext', 'bundler'],
    ])('with module %s and moduleResolution %s', (module, moduleResolution) => {
      const options = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'esnext.disposable'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      }
      writeFileSync(join(folder, 'typed.json'), JSON.stringify({ compilerOptions: options, files: ['typed.ts'] }))
      expect(runNode(join(folder, 'node_modules', `typescript-${version}`, 'bin/tsc'), '-p', 'typed.json')).toBe('')
    })
  },
  120_000,
)

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The page that the built site serves. */
const served = async (): Promise<string> => {
  const port = await freePort()
  const site = spawn(process.execPath, [join(folder, 'node_modules/next/dist/bin/next'), 'start', '-p', `${port}`], {
    cwd: folder,
    env,
    stdio: 'ignore',
  })
  try {
    const end = Date.now() + 60_000
    while (Date.now() < end) {
      const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (page) return await page.text()
      await setTimeout(200)
    }
    throw new Error('The site does not answer within a minute.')
  } finally {
    site.kill()
  }
}

describe.each([
  ['Turbopack', []],
  ['webpack', ['--webpack']],
] as const)('a Next.js site built with %s', (_, options) => {
  test('extracts on the server and in the browser', async () => {
    runNode(tool('next'), 'build', ...options)
    expect(await served()).toContain('<main>Ada Mull')
  }, 300_000)
})
