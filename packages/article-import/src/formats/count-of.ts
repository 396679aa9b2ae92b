/** How many times `mark` stands in `text`; counting stops at `most` + 1. */
export const countOf = (text: string, mark: string, most: number): number => {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + mark.length)) count++
  return count
}
