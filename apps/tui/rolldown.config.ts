import { defineConfig, type Plugin } from 'rolldown'
import { builtInModules } from './build/built-in-modules.ts'
import { chunkGroups } from './build/chunks.ts'
import { evaluatedEdition } from './build/evaluated-edition.ts'
import { lazyUnicode } from './build/lazy-unicode.ts'
import { withoutFacades } from './build/without-facades.ts'

const devtools = 'react-devtools-core'

/** Ink loads this package only to connect to a debugger. An empty module replaces it. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  resolveId: (id) => (id === devtools ? { id: `\0${devtools}` } : null),
  load: (id) => (id === `\0${devtools}` ? 'export default {}' : null),
}

/** Without `fetch`, Yoga decodes its own bytes instead of fetching them. This saves 33 ms at start: Node's HTTP client. */
const withoutFetch: Plugin = {
  name: 'without-fetch',
  transform: (code, id) => (id.includes('yoga-wasm-base64') ? `var fetch;\n${code}` : null),
}

/** The cache measures time only to forget what is old, which nothing here asks for. Node's timer takes 5 ms to load. */
const withoutTimer: Plugin = {
  name: 'without-timer',
  transform: (code, id) => (id.includes('/lru-cache/') ? `var performance = Date;\n${code}` : null),
}

const weightsFolder = "new URL('../../weights/', here)"

/** The extractor looks for its weights beside its own file. In the bundle, it must look where the package is installed. */
const withWeights: Plugin = {
  name: 'with-weights',
  transform: (code, id) => {
    if (!code.includes(weightsFolder)) {
      if (id.includes('load-models')) throw new Error(`${id} no longer contains ${weightsFolder}.`)
      return null
    }
    return code.replace(
      weightsFolder,
      "new URL('./', import.meta.resolve('@onrecord/article-extract/weights/fast.bin'))",
    )
  },
}

export default defineConfig({
  input: {
    main: 'src/run.ts',
    'extract-worker': 'src/extract/extract-worker.ts',
    'extract-article-worker': 'src/extract/extract-article-worker.ts',
    // These must be beside the chunks that start them.
    'read-process': '@onrecord/article-archive/read-process',
    'write-thread': '@onrecord/article-archive/write-thread',
  },
  platform: 'node',
  plugins: [
    builtInModules,
    lazyUnicode,
    withoutTimer,
    withoutDevtools,
    withoutFetch,
    withWeights,
    evaluatedEdition,
    withoutFacades,
  ],
  treeshake: { propertyReadSideEffects: false },
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: {
    dir: 'dist',
    format: 'esm',
    minify: 'dce-only',
    chunkFileNames: '[name].js',
    cleanDir: true,
    codeSplitting: { groups: chunkGroups },
  },
})
