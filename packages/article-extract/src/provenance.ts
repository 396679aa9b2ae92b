import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Provenance } from '@onrecord/article-data'
import { withSafeStrings } from './normalize/safe-strings.ts'

/** The version of the rules, which every article names. */
const extractorVersion = '0.1.0'

const importerOf = (importer: Provenance['importer']): Pick<Provenance, 'importer'> => {
  const { name, version } = withSafeStrings({ name: importer?.name, version: importer?.version })
  return name === undefined || version === undefined ? {} : { importer: { name, version } }
}

/**
 * The programs that made the article, and the hash of the text as received, in UTF-8 (a lone surrogate counts as
 * U+FFFD).
 */
export const provenanceOf = (source: string, importer: Provenance['importer']): Provenance => ({
  ...importerOf(importer),
  extractor: { name: '@onrecord/article-extract', version: extractorVersion },
  sourceHash: `sha256:${bytesToHex(sha256(utf8ToBytes(source)))}`,
})
