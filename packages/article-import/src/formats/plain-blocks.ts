/**
 * The paragraphs of plain text out of a wire format: set apart by empty lines, or, when there are none, each line is one.
 * Lines of one paragraph are joined.
 */
export const plainBlocks = (text: string): readonly string[] => {
  const lines = text.replace(/\r\n?/gu, '\n').trim()
  const parts = /\n[^\S\n]*\n/u.test(lines) ? lines.split(/\n(?:[^\S\n]*\n)+/u) : lines.split('\n')
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '')
}
