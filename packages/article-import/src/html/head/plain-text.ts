import { collapse } from '../blocks/collapse.ts'

const markup = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);|<[a-z/][^<>]*>/i

/** Text that should be plain, without the entities and tags that publishing systems leave in it; white space collapsed. */
export const plainText = (document: Document, text: string): string => {
  if (!markup.test(text)) return collapse(text)
  const holder = document.createElement('div')
  holder.innerHTML = text
  return collapse(holder.textContent ?? '')
}
