/**
 * The class attribute of an element as it stands; "" when there is none. Read from the attribute itself, because linkedom
 * joins the tokens of its class list each time that `getAttribute` is called.
 */
export const classText = (element: Element): string => element.getAttributeNode('class')?.value ?? ''

const none: readonly string[] = []

/** The classes of an element, in order. */
export const classesOf = (element: Element): readonly string[] => {
  const text = classText(element)
  return text === '' ? none : text.split(/\s+/)
}
