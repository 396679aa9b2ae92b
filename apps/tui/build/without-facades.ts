import type { OutputBundle, OutputChunk, Plugin } from 'rolldown'

const reexport = /^export \{ ([^}]*) \} from "\.\/([^"]+)";\s*$/u
const laterImport = /\bimport\("\.\/([^"]+)"\)/gu

type Facade = { readonly chunk: string; readonly exports: readonly (readonly [own: string, name: string])[] }

/** The chunk that a file exports from, and the names there and here; `undefined` if the file does anything else. */
const facadeOf = ({ code, isEntry }: OutputChunk): Facade | undefined => {
  const [, list = '', chunk] = isEntry ? [] : (reexport.exec(code) ?? [])
  if (chunk === undefined) return undefined
  const exports = list.split(', ').map((part) => {
    const [own = '', name = own] = part.split(' as ')
    return [own, name] as const
  })
  return { chunk, exports }
}

const importOf = ({ chunk, exports }: Facade): string => {
  const names = exports.map(([own, name]) => `${name}: own.${own}`)
  return `import("./${chunk}").then((own) => ({ ${names.join(', ')} }))`
}

const chunksIn = (bundle: OutputBundle): readonly OutputChunk[] =>
  Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))

/**
 * Imports from the file that has the code, instead of from a small one that only exports some of its names. The bundler makes
 * one for each module that is imported later and shares a file with others; to load it takes half a millisecond.
 */
export const withoutFacades: Plugin = {
  name: 'without-facades',
  generateBundle: (_, bundle) => {
    const facades = new Map(chunksIn(bundle).map((chunk) => [chunk.fileName, facadeOf(chunk)]))
    for (const chunk of chunksIn(bundle))
      chunk.code = chunk.code.replaceAll(laterImport, (found, name: string) => {
        const facade = facades.get(name)
        return facade ? importOf(facade) : found
      })
  },
}
