import { formatDate } from '../format/format-date.ts'
import { terms } from '../terms.ts'
import type { AttributionLine } from './attribution-line.ts'

/** One thing said about how a statement was made: a label in our words, then words that may come from the story. */
export type AttributionPart = {
  readonly kind: 'how' | 'medium' | 'date' | 'through' | 'uncertain'
  readonly label: string
  readonly words: string
}

/** How a statement was made, where it appeared, when, through whom it came and whether it is uncertain, in this order. */
export const attributionParts = ({
  how,
  medium,
  date,
  through,
  uncertain,
}: AttributionLine): readonly AttributionPart[] => [
  { kind: 'how', label: '', words: how },
  ...(medium === undefined ? [] : [{ kind: 'medium', label: `${terms.medium}: `, words: medium } as const]),
  ...(date === undefined ? [] : [{ kind: 'date', label: '', words: formatDate(date) } as const]),
  ...(through === undefined ? [] : [{ kind: 'through', label: `${terms.through} `, words: through } as const]),
  ...(uncertain ? [{ kind: 'uncertain', label: '', words: terms.uncertain } as const] : []),
]
