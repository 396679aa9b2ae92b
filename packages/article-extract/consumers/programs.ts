/** The files of a project that uses the packages as its author would, by their paths. */
export const programs: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  'run.mjs': `import { voices } from '@onrecord/article-data'
import { validate } from '@onrecord/article-data/validate'
import { extractArticle, openModel } from '@onrecord/article-extract'

export const run = async () => {
  const { weights } = await import('@onrecord/article-extract/weights/fast')
  const article = extractArticle('The wall fell on Monday, Ada Mull said.', { model: await openModel(weights) })
  return [...voices(article).map(({ name }) => name), validate(article).length].join(' ')
}
`,
  'main.mjs': `import { run } from './run.mjs'
console.log(await run())
`,
  'worker.mjs': `import { extractArticle } from '@onrecord/article-extract'
import { run } from './run.mjs'

const codeOf = () => {
  try {
    extractArticle('The wall fell.')
  } catch (error) {
    return error.code
  }
}
export default { fetch: async () => new Response(await run() + ' ' + codeOf()) }
`,
  'serve-worker.mjs': `import { Miniflare } from 'miniflare'
const server = new Miniflare({ modules: true, scriptPath: 'worker.bundle.mjs', compatibilityDate: '2026-01-01' })
console.log(await (await server.dispatchFetch('http://worker.example/')).text())
await server.dispose()
`,
  'vite.config.mjs': `export default {
  build: { lib: { entry: 'main.mjs', formats: ['es'], fileName: 'main' }, outDir: 'out-vite' },
  logLevel: 'warn',
}
`,
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
`,
  'app/page.jsx': `import { voices } from '@onrecord/article-data'
import { extractArticle } from '@onrecord/article-extract'
import { Reader } from './reader.jsx'

export const dynamic = 'force-dynamic'
export default function Page() {
  const article = extractArticle('The wall fell, Ada Mull said.', { model: 'fast' })
  return <main>{voices(article).map(({ name }) => name).join()}<Reader /></main>
}
`,
  'app/reader.jsx': `'use client'
import { extractAll, extractArticle, openModel } from '@onrecord/article-extract'

const read = async () => {
  const { weights } = await import('@onrecord/article-extract/weights/fast')
  console.log(extractArticle('The wall fell, Ada Mull said.', { model: await openModel(weights) }), extractAll)
}
export const Reader = () => <button onClick={read}>Read</button>
`,
}

/** The tools that build and run the project, as they are installed. */
export const tools = [
  'esbuild@0.28.2',
  'vite@8.4.0',
  'miniflare@4.20260426.0',
  'bun@1.4.5',
  'deno@2.9.6',
  'next@16.4.6',
  'react@19.3.1',
  'react-dom@19.3.1',
] as const
