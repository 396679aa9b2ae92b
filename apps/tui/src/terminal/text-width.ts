import stringWidth from 'string-width'

// Latin letters, punctuation, arrows, box drawing, blocks and the star of favorites. None of them combines with the next character or is wide.
const narrow =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2193\u2500-\u25FC\u2605]*$/u

/** Whether each character takes one column on every terminal. About other texts, terminals differ. */
export const isNarrow = (text: string): boolean => narrow.test(text)

/**
 * The number of columns that a text takes on a terminal. Most texts need no look at the tables of Unicode, which take
 * longer to load than the rest of a screen.
 */
export const textWidth = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text))

/** The longest beginning of the text that takes at most `width` columns. */
export const beginning = (text: string, width: number): string => {
  if (textWidth(text) <= width) return text
  let end = 0
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += textWidth(segment)
    if (used > width) break
    end += segment.length
  }
  return text.slice(0, end)
}
