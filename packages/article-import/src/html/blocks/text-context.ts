import { blockElements } from '../elements.ts'

/** What a text node stands in: the nearest block element, and what is around it. */
export interface Place {
  readonly kind: string
  readonly lists: number
  readonly quotations: number
  readonly linked: boolean
  readonly italic: boolean
  readonly strong: boolean
  readonly timed: boolean
  /** Of the link around it. */
  readonly href: string
  readonly rel: string
}

/** Where the walk through a page starts. */
export const outside: Place = {
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

/** The place inside of `element`, of this name, that stands in `place`. */
export const enter = (element: Element, name: string, place: Place): Place => {
  switch (name) {
    case 'A':
      return {
        ...place,
        linked: true,
        href: element.getAttribute('href') ?? '',
        rel: element.getAttribute('rel') ?? '',
      }
    case 'EM':
    case 'I':
      return { ...place, italic: true }
    case 'STRONG':
    case 'B':
      return { ...place, strong: true }
    case 'TIME':
      return { ...place, timed: true }
    case 'UL':
    case 'OL':
      return { ...place, kind: name, lists: place.lists + 1 }
    case 'BLOCKQUOTE':
      return { ...place, kind: name, quotations: place.quotations + 1 }
    default:
      return blockElements.has(name) ? { ...place, kind: name } : place
  }
}
