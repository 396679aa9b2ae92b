import { textWidth } from './text-width.ts'

/** What is between two hints. */
export const hintGap = '  '

/** As many complete hints as fit, in one line. The last two, help and back, are kept longest. */
export const fittingHints = (hints: readonly string[], width: number): string => {
  const line = hints.join(hintGap)
  if (textWidth(line) <= width || hints.length <= 1) return line
  return fittingHints(hints.length > 2 ? hints.toSpliced(-3, 1) : hints.slice(1), width)
}
