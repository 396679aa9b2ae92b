import { classText } from '../page/element-classes.ts'

const none: ReadonlySet<string> = new Set()
const boundary = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/
const heading = /^H[1-6]$/
const container = /^(?:ARTICLE|MAIN|BODY|SECTION)$/
/** What publishing systems write on the container of a post: its kind and its subjects, which are no layout. */
const fact = /^(?:format|type|category|cat|tag|topic|status|post_format|section|author)-/
const postMarks = /(?:^|\s)(?:hentry|post|type-\w+|h-entry|article)(?:\s|$)/

/**
 * The words that an element's class and id are made of, in lower case: `relatedContent box` gives related, content, box.
 * A heading's id is its address for a table of contents, and what a post's container says about its subjects names
 * no box: neither counts.
 */
export const classWords = (element: Element): ReadonlySet<string> => {
  const own = classText(element)
  const id = heading.test(element.tagName) ? '' : (element.getAttribute('id') ?? '')
  if (own === '' && id === '') return none
  const isPost = container.test(element.tagName) || postMarks.test(own)
  // Classes with a colon hold only in some state or medium, as `print:hidden` and `hover:overlay` do.
  const classes = `${own} ${id}`.split(/\s+/).filter((name) => !name.includes(':') && !(isPost && fact.test(name)))
  const words = classes.flatMap((name) => name.split(boundary))
  return new Set(words.filter((word) => word !== '').map((word) => word.toLowerCase()))
}
