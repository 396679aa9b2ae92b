import { blockElements } from './block-elements.ts'

/** What a text node stands in: the nearest block element, and whether a link, italics or a `time` element is around it. */
export interface Place {
  readonly kind: string
  readonly linked: boolean
  readonly italic: boolean
  readonly timed: boolean
}

/** Where the walk through a page starts. */
export const outside: Place = { kind: 'BODY', linked: false, italic: false, timed: false }

/** The place inside of an element of this name that stands in `place`. */
export const enter = (name: string, place: Place): Place => {
  if (name === 'A') return { ...place, linked: true }
  if (name === 'EM' || name === 'I') return { ...place, italic: true }
  if (name === 'TIME') return { ...place, timed: true }
  return blockElements.has(name) ? { ...place, kind: name } : place
}
