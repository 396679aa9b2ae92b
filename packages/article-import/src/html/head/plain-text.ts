import { collapse } from '../blocks/collapse.ts'

const tag = /<[a-z/][^<>]*>/gi
const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i
/** A longer text is no headline or summary, and not worth what its references would cost. */
const longest = 5000

/** Text that should be plain, without the entities and tags that publishing systems leave in it; white space collapsed. */
export const plainText = (document: Document, text: string): string => {
  const bare = text.replace(tag, '')
  if (bare.length > longest || !reference.test(bare)) return collapse(bare)
  const holder = document.createElement('div')
  holder.innerHTML = bare
  return collapse(holder.textContent ?? '')
}
