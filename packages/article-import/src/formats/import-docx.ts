import { buildHead } from '../head/build-head.ts'
import { readBlocks } from '../html/blocks/read-blocks.ts'
import { removeTables } from '../html/blocks/remove-tables.ts'
import { parsePage } from '../html/page/parse-page.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { importedBlocks, type Story, tableNotes } from './imported-story.ts'
import { removeHiddenRuns } from './remove-hidden-runs.ts'
import { fitsDecompressed, unzipEntry } from './unzip-entry.ts'

const properties = 'docProps/core.xml'
const maxXml = 1_000_000
/** The size after decompression. The reader loads all of it into memory. */
const maxBytes = 100_000_000

const fieldOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]{1,1000})</${name}>`, 'u')
    .exec(xml)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/**
 * The input of mammoth, which takes a Buffer in Node and an ArrayBuffer in browsers.
 */
const documentOf = (bytes: Uint8Array): { readonly buffer: Buffer } | { readonly arrayBuffer: ArrayBuffer } =>
  'Buffer' in globalThis ? { buffer: Buffer.from(bytes) } : { arrayBuffer: new Uint8Array(bytes).buffer }

/** Word styles and the elements they become. The "Title" style is the headline. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

/**
 * The story of a Word document: paragraphs, headings, lists, links and emphasis. The headline is a first-level heading
 * at the start, otherwise the title in the properties. Leaves out pictures and data tables. Loads the reader on first
 * use. Throws ImportError if the file is damaged.
 */
export const importDocx = async (bytes: Uint8Array, origin: string): Promise<Story> => {
  if (!(await fitsDecompressed(bytes, maxBytes))) {
    throw new ImportError(
      `${quoteForTerminal(origin)} is a DOCX file that cannot be read: it is damaged, or larger than ${maxBytes} bytes.`,
    )
  }
  const { default: mammoth } = await import('mammoth')
  try {
    const visible = await removeHiddenRuns(bytes)
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml(documentOf(visible), {
      styleMap,
      convertImage: noImage,
      externalFileAccess: false,
    })
    const document = parsePage(value, undefined)
    const tables = removeTables(document.body)
    const [first, ...rest] = readBlocks(document.body)
    const core = (await unzipEntry(bytes, properties, maxXml)) ?? ''
    const isHeadline = first?.kind === 'H1'
    const head = buildHead({
      headline: isHeadline ? first.text : fieldOf(core, 'dc:title'),
      bylines: fieldOf(core, 'dc:creator'),
      language: fieldOf(core, 'dc:language'),
      summary: fieldOf(core, 'dc:description'),
      keywords: fieldOf(core, 'cp:keywords')?.split(/[,;]/u),
    })
    const blocks = isHeadline || first === undefined ? rest : [first, ...rest]
    return importedBlocks(blocks, head, {
      notes: tableNotes(tables),
    })
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    throw new ImportError(`${quoteForTerminal(origin)} is a DOCX file that cannot be read: ${errorDetail(cause)}.`, {
      cause,
    })
  }
}
