import { lowerBound } from '../text/contains-offset.ts'

/**
 * A function from offsets in UTF-16 code units of the text to offsets in code points, which annotation formats count. Takes
 * logarithmic time for each offset.
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const surrogates: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xdc00 && unit <= 0xdfff) surrogates.push(at)
  }
  return (offset) => offset - lowerBound(surrogates, (surrogate) => surrogate < offset)
}
