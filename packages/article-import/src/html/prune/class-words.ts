const none: ReadonlySet<string> = new Set()
/** Classes of utility style sheets that hold only in some state or medium: `print:hidden`, `hover:overlay`. */
const conditional = /\S*:\S*/g
const boundary = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/

/** The words that an element's class and id are made of, in lower case: `relatedContent box` gives related, content, box. */
export const classWords = (element: Element): ReadonlySet<string> => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names === ' ') return none
  const words = names.replace(conditional, ' ').split(boundary)
  return new Set(words.filter((word) => word !== '').map((word) => word.toLowerCase()))
}
