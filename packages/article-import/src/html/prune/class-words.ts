/** The words that an element's class and id are made of, in lower case: `relatedContent box` gives related, content, box. */
export const classWords = (element: Element): ReadonlySet<string> => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names === ' ') return none
  return new Set(names.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase()))
}

const none: ReadonlySet<string> = new Set()
