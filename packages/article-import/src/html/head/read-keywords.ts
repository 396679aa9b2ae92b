import { collapse } from '../blocks/collapse.ts'
import { asText, isNode } from '../json-ld/json-node.ts'

const most = 50
const cut = (text: string): readonly string[] => text.split(/[,;，、]/)

/** The keywords of the first source that has any, each once, in order: JSON-LD's (strings or named terms), then lists of `others`. */
export const readKeywords = (
  fromStory: readonly unknown[],
  others: readonly (readonly string[])[],
): readonly string[] => {
  const own = fromStory.flatMap((item) =>
    isNode(item) ? [asText(item.name) ?? ''] : typeof item === 'string' ? [item] : [],
  )
  for (const source of [own, ...others]) {
    // An array's items are keywords already; a lone string is a list of them.
    const words = (source.length > 1 ? source : source.flatMap(cut))
      .map(collapse)
      .filter((word) => word !== '' && !/^\w+:\S/.test(word))
    if (words.length > 0) return [...new Set(words)].slice(0, most)
  }
  return []
}
