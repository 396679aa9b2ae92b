import { collapse } from '../blocks/collapse.ts'

const shortestBody = 250
const tooLittle = 0.5

/**
 * The blocks of JSON-LD's `articleBody` where the page shows less than half of it, else the blocks `shown`: the page may
 * be drawn by a script or closed after its first lines, and says the whole text all the same.
 */
export const bodyBlocks = (articleBody: string | undefined, shown: readonly string[]): readonly string[] => {
  if (articleBody === undefined || articleBody.length < shortestBody || /<\w[^<>]*>/.test(articleBody)) return shown
  const length = shown.reduce((sum, text) => sum + text.length, 0)
  if (length >= articleBody.length * tooLittle) return shown
  return articleBody
    .split('\n')
    .map(collapse)
    .filter((block) => block !== '')
}
