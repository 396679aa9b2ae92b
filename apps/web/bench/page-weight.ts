import { brotliCompressSync } from 'node:zlib'

/** The weight of a page and its resources in kilobytes, by kind, with Brotli. Fonts are already compressed. */
export type PageWeight = {
  readonly html: number
  readonly css: number
  readonly scripts: number
  readonly fonts: number
}

const kilobytes = (bytes: number): number => bytes / 1000
const compressed = (body: Uint8Array): number => kilobytes(brotliCompressSync(body).length)

/** The body of an answer. Throws if the site refuses, so that no error page is measured. */
export const load = async (address: string): Promise<Buffer> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return Buffer.from(await response.arrayBuffer())
}

/** The fonts in a style sheet that every page needs, without those for certain scripts. */
const neededFonts = (css: string): readonly string[] =>
  Array.from(css.matchAll(/@font-face\s*\{[^}]*\}/gu), ([face]) => face)
    .filter((face) => !/unicode-range/iu.test(face))
    .flatMap((face) => Array.from(face.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/gu), ([, path = '']) => path))

/** The weight of the page at an address: its HTML, style sheets and scripts, and the fonts that every page needs. */
export const pageWeight = async (address: string): Promise<PageWeight> => {
  const html = await load(address)
  const named = new Map(
    Array.from(
      html.toString().matchAll(/(?:href|src)="(\/[^"]+\.(css|m?js)(?:\?[^"]*)?)"/gu),
      ([, path = '', kind = '']) => [new URL(path, address).href, kind],
    ),
  )
  const files = await Promise.all([...named].map(async ([file, kind]) => ({ file, kind, body: await load(file) })))
  const css = files.filter(({ kind }) => kind === 'css')
  const fonts = new Set(
    css.flatMap(({ file, body }) => neededFonts(body.toString()).map((path) => new URL(path, file).href)),
  )
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)
  return {
    html: compressed(html),
    css: sum(css.map(({ body }) => compressed(body))),
    scripts: sum(files.filter(({ kind }) => kind !== 'css').map(({ body }) => compressed(body))),
    fonts: sum(await Promise.all([...fonts].map(async (font) => kilobytes((await load(font)).length)))),
  }
}
