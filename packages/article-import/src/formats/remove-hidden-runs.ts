/** A run of a Word document: text with the same formatting. Runs do not nest. */
const run = /<w:r(?:\s[^<>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu
const isOn = String.raw`(?:\s+w:val="(?:1|true|on)")?\s*/>`
/** Hidden text, white text, and text of at most two points. Sizes are in half points. */
const hiddenFormat = new RegExp(
  String.raw`<w:(?:vanish|webHidden|specVanish)${isOn}|<w:color\s[^<>]*w:val="(?:FFFFFF|ffffff)"|<w:sz\s+w:val="[0-4]"\s*/>`,
  'u',
)
/** White text on a colored background is visible. */
const background = /<w:(?:shd|highlight)\s/u
const parts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u

const withoutHidden = (xml: string): string =>
  xml.replace(run, (found) => (hiddenFormat.test(found) && !background.test(found) ? '' : found))

/**
 * A Word document without its hidden text, which the library that reads it would include. Returns `bytes` itself if
 * nothing is hidden, which is usual.
 */
export const removeHiddenRuns = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  let isChanged = false
  for (const file of zip.file(parts)) {
    const xml = await file.async('string')
    const visible = hiddenFormat.test(xml) ? withoutHidden(xml) : xml
    if (visible === xml) continue
    zip.file(file.name, visible)
    isChanged = true
  }
  return isChanged ? zip.generateAsync({ type: 'uint8array' }) : bytes
}
