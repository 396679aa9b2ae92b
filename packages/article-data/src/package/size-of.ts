import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** The size of a built entry as a site's bundler would build it, in bytes after gzip. `file` is its path in the package. */
export const sizeOf = async (file: string): Promise<number> => {
  const input = new URL(`../../${file}`, import.meta.url).pathname
  const build = await rolldown({ input, platform: 'browser', external: /^node:/u, logLevel: 'silent' })
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false })
  await build.close()
  return gzipSync(output[0].code, { level: 9 }).length
}
