/** A run of a Word document: words that are set alike. Runs do not nest. */
const run = /<w:r(?:\s[^<>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu
const isOn = String.raw`(?:\s+w:val="(?:1|true|on)")?\s*/>`
/** Hidden text, text in white, and text of two points and less: sizes are in half points. */
const unseen = new RegExp(
  String.raw`<w:(?:vanish|webHidden|specVanish)${isOn}|<w:color\s[^<>]*w:val="(?:FFFFFF|ffffff)"|<w:sz\s+w:val="[0-4]"\s*/>`,
  'u',
)
/** White letters on a ground of their own are seen. */
const grounded = /<w:(?:shd|highlight)\s/u
const parts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u

const withoutUnseen = (xml: string): string =>
  xml.replace(run, (found) => (unseen.test(found) && !grounded.test(found) ? '' : found))

/**
 * The Word document without the words that it hides from readers. The library that reads documents does not know of
 * hidden text. The document itself where it hides nothing, which is usual.
 */
export const visibleDocx = async (bytes: Buffer): Promise<Buffer> => {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  let isChanged = false
  for (const file of zip.file(parts)) {
    const xml = await file.async('string')
    const seen = unseen.test(xml) ? withoutUnseen(xml) : xml
    if (seen === xml) continue
    zip.file(file.name, seen)
    isChanged = true
  }
  return isChanged ? zip.generateAsync({ type: 'nodebuffer' }) : bytes
}
