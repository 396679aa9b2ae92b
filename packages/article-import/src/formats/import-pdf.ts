import { buildHead } from '../head/build-head.ts'
import { ImportError } from '../import-error.ts'
import { detailOf, quoted } from '../quoted.ts'
import { type PdfLine, pdfBlocks } from './pdf-blocks.ts'
import { importedBlocks, type Story } from './story.ts'

/** In letters: a scan has a stamp or nothing where others have a text. */
const leastText = 100
const mostPages = 500

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const isText = (item: object): item is TextItem => 'str' in item && 'transform' in item

/** The lines of a page, from its items: those on one base line are one. */
const linesOf = (items: readonly object[], page: number, height: number): readonly PdfLine[] => {
  const lines: { -readonly [Key in keyof PdfLine]: PdfLine[Key] }[] = []
  let end = 0
  for (const item of items.filter(isText)) {
    const [, , , scale = 0, x = 0, y = 0] = item.transform
    if (item.str.trim() === '') continue
    const size = Math.abs(scale) || item.height
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < size * 0.5 && x >= end - size) {
      last.text += (x - end > size * 0.15 && !last.text.endsWith(' ') ? ' ' : '') + item.str
    } else lines.push({ text: item.str, x, y, size, page, height })
    end = x + item.width
  }
  return lines
}

/** Titles that programs write by themselves. */
const noTitle = /^(?:microsoft (?:word|powerpoint) - |untitled|document\d*$|.*\.(?:docx?|pdf|indd|qxd|rtf)$)/iu

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/**
 * The story of a PDF with a text layer: its paragraphs, without running heads and page numbers. The headline is what is set
 * largest above the text, else the file's title. The reader is loaded when it is first needed. Throws ImportError when the
 * file is damaged, locked or has no text layer, as a scan.
 */
export const importPdf = async (bytes: Uint8Array, origin: string): Promise<Story> => {
  const { getDocumentProxy, getMeta } = await import('unpdf')
  try {
    // The reader keeps the bytes that it is given.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
    })
    const lines: PdfLine[] = []
    const pages = Math.min(pdf.numPages, mostPages)
    for (let number = 1; number <= pages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(...linesOf(items, number, page.getViewport({ scale: 1 }).height))
    }
    const { info } = await getMeta(pdf)
    const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
    if (letters < leastText) {
      throw new ImportError(
        `${quoted(origin)} is a PDF without a text layer: ${letters} letters on ${pdf.numPages} pages. Expected a PDF that is no scan.`,
      )
    }
    const { headline, blocks } = pdfBlocks(lines)
    const title = textOf(info.Title)
    const head = buildHead({
      headline: headline ?? (title && !noTitle.test(title) ? title : undefined),
      language: textOf(info.Language),
    })
    return importedBlocks(blocks, head, {
      notes:
        pdf.numPages > mostPages
          ? [{ rule: 'text-partial', message: `Read ${mostPages} of ${pdf.numPages} pages.` }]
          : [],
    })
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    const why =
      cause instanceof Error && cause.name === 'PasswordException' ? 'it is locked by a password' : detailOf(cause)
    throw new ImportError(`${quoted(origin)} is a PDF that cannot be read: ${why}.`, { cause })
  }
}
