import { createRequire } from 'node:module'

/** The part of wink-nlp that the benchmark uses. The package's own types need a DOM. */
interface Wink {
  readonly readDoc: (text: string) => { readonly tokens: () => { readonly out: (what: unknown) => readonly string[] } }
  readonly its: { readonly pos: unknown }
}

const require = createRequire(import.meta.url)

/** Tokenizes and tags a text with wink-nlp, a widely used library, as a reference for speed. */
export const winkTagger = (): ((text: string) => readonly string[]) => {
  const wink: Wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
  return (text) => wink.readDoc(text).tokens().out(wink.its.pos)
}
