import { blockElements } from '../elements.ts'

/** The context of a text node: the nearest block element, and the elements around it. */
export interface TextContext {
  readonly kind: string
  readonly lists: number
  readonly quotations: number
  readonly linked: boolean
  readonly italic: boolean
  readonly strong: boolean
  readonly timed: boolean
  /** From the link around it. */
  readonly href: string
  readonly rel: string
}

/** The context at the root of a page. */
export const rootContext: TextContext = {
  kind: 'BODY',
  lists: 0,
  quotations: 0,
  linked: false,
  italic: false,
  strong: false,
  timed: false,
  href: '',
  rel: '',
}

/** The context inside `element`, which has this name and is in `context`. */
export const enterElement = (element: Element, name: string, context: TextContext): TextContext => {
  switch (name) {
    case 'A':
      return {
        ...context,
        linked: true,
        href: element.getAttribute('href') ?? '',
        rel: element.getAttribute('rel') ?? '',
      }
    case 'EM':
    case 'I':
      return { ...context, italic: true }
    case 'STRONG':
    case 'B':
      return { ...context, strong: true }
    case 'TIME':
      return { ...context, timed: true }
    case 'UL':
    case 'OL':
      return { ...context, kind: name, lists: context.lists + 1 }
    case 'BLOCKQUOTE':
      return { ...context, kind: name, quotations: context.quotations + 1 }
    default:
      return blockElements.has(name) ? { ...context, kind: name } : context
  }
}
