import { buildHead } from '../head/build-head.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { importedBlocks, type Story } from './imported-story.ts'
import { type PdfLine, pdfBlocks } from './pdf-blocks.ts'

/** In letters. A scan may have a stamp, but has no other text. */
const minText = 100
const maxPages = 500

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const isText = (item: object): item is TextItem => 'str' in item && 'transform' in item

/** In points. Smaller letters are skipped, unless the whole page is drawn at its own scale. */
const [minSize, usualSize] = [2, 6]
const sizeOf = ({ transform, height }: TextItem): number => Math.abs(transform[3] ?? 0) || height

/** The visible items: on the page and large enough to read. */
const seenItems = (items: readonly TextItem[], width: number, height: number): readonly TextItem[] => {
  const isUsual = items.some((item) => sizeOf(item) >= usualSize)
  return items.filter((item) => {
    const [, , , , x = 0, y = 0] = item.transform
    const isOnPage = x + item.width > 0 && x < width && y + item.height > 0 && y < height
    return isOnPage && !(isUsual && sizeOf(item) < minSize)
  })
}

/** The lines of a page. Items on the same baseline form a line. */
const linesOf = (
  items: readonly object[],
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly PdfLine[] => {
  const lines: { -readonly [Key in keyof PdfLine]: PdfLine[Key] }[] = []
  let end = 0
  for (const item of seenItems(items.filter(isText), width, height)) {
    const [, , , , x = 0, y = 0] = item.transform
    if (item.str.trim() === '') continue
    const size = sizeOf(item)
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < size * 0.5 && x >= end - size) {
      last.text += (x - end > size * 0.15 && !last.text.endsWith(' ') ? ' ' : '') + item.str
    } else lines.push({ text: item.str, x, y, size, page, height })
    end = x + item.width
  }
  return lines
}

/** Titles that programs set automatically. */
const automaticTitle = /^(?:microsoft (?:word|powerpoint) - |untitled|document\d*$|.*\.(?:docx?|pdf|indd|qxd|rtf)$)/iu

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/**
 * The story of a PDF with a text layer: its paragraphs, without running heads and page numbers. The headline is the
 * largest text above the body, otherwise the title in the properties. Loads the reader on first use. Throws ImportError
 * if the file is damaged, password-protected, or has no text layer.
 */
export const importPdf = async (bytes: Uint8Array, origin: string): Promise<Story> => {
  const { getDocumentProxy, getMeta } = await import('unpdf')
  try {
    // The reader takes ownership of the bytes, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
    })
    const lines: PdfLine[] = []
    const pages = Math.min(pdf.numPages, maxPages)
    for (let number = 1; number <= pages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(...linesOf(items, number, page.getViewport({ scale: 1 })))
    }
    const { info } = await getMeta(pdf)
    const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
    if (letters < minText) {
      throw new ImportError(
        `${quoteForTerminal(origin)} is a PDF without a text layer: ${letters} letters on ${pdf.numPages} pages. Run text recognition (OCR) on it first.`,
        { code: 'no-text' },
      )
    }
    const { headline, blocks } = pdfBlocks(lines)
    const title = textOf(info.Title)
    const head = buildHead({
      headline: headline ?? (title && !automaticTitle.test(title) ? title : undefined),
      language: textOf(info.Language),
    })
    return importedBlocks(blocks, head, {
      notes:
        pdf.numPages > maxPages
          ? [{ rule: 'text-partial', message: `Read ${maxPages} of ${pdf.numPages} pages.` }]
          : [],
    })
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    const why =
      cause instanceof Error && cause.name === 'PasswordException' ? 'it is password-protected' : errorDetail(cause)
    throw new ImportError(`${quoteForTerminal(origin)} is a PDF that cannot be read: ${why}.`, { cause })
  }
}
