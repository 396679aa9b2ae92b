import { launchChromium } from '@onrecord/test-browser'
import JSZip from 'jszip'

/** A short story with three voices. */
const paragraphs = [
  'The harbor wall at Tolvik fell in the night to Monday, the mayor, Peder Aas, said.',
  '“Nobody was near it,” Aas told reporters. “We closed the harbor at noon.”',
  'Ilse Marten, a net mender, said she had warned the council twice. “They did not listen,” she said.',
  'The harbor board estimated that repairs will cost $3 million and take until March 2026.',
  'A spokesman for the ministry declined to comment on the estimate.',
] as const

/** The story as plain text. */
export const storyText = ['Harbor wall falls', ...paragraphs].join('\n\n')

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor wall falls</title></head><body>${body}</body></html>`

/** The story as a web page. */
export const storyPage = html(
  `<article><h1>Harbor wall falls</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`,
)

/** The story as a PDF with a text layer, and a PDF without one. Printed by a real browser. */
export const makePdfs = async (): Promise<{ readonly story: Buffer; readonly scan: Buffer }> => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent(storyPage)
    const story = await page.pdf()
    await page.setContent(html('<svg width="300" height="300"><rect width="200" height="200" /></svg>'))
    return { story, scan: await page.pdf() }
  } finally {
    await browser.close()
  }
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The story as a Word document. */
export const makeDocx = (): Promise<Buffer> => {
  const rows = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="r1" Type="${officeTypes}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file('word/document.xml', `<w:document xmlns:w="${word}"><w:body>${rows}</w:body></w:document>`)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
