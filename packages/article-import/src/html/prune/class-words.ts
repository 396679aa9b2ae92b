const none: ReadonlySet<string> = new Set()
const boundary = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/

/** The words that an element's class and id are made of, in lower case: `relatedContent box` gives related, content, box. */
export const classWords = (element: Element): ReadonlySet<string> => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names === ' ') return none
  // Classes with a colon hold only in some state or medium, as `print:hidden` and `hover:overlay` do.
  const classes = names.includes(':') ? names.split(/\s+/).filter((name) => !name.includes(':')) : [names]
  const words = classes.flatMap((name) => name.split(boundary))
  return new Set(words.filter((word) => word !== '').map((word) => word.toLowerCase()))
}
