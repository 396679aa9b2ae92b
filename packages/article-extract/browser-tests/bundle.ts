import { resolve } from 'node:path'
import { rolldown } from 'rolldown'

const entry = resolve(import.meta.dirname, '../src/index.ts')

/** The package as one browser module, as a site's bundler would build it. */
export const bundle = async (): Promise<string> => {
  const build = await rolldown({ input: entry, platform: 'browser', logLevel: 'warn' })
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false })
  await build.close()
  return output[0].code
}
