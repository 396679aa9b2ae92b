import type { AttributionLine } from '../queries/attribution-line.ts'
import { formatDate } from '../queries/format-date.ts'

/** An attribution in one line: "Koo Byoungsam, spokesperson; indirect, states; on X; through …; 13 January 2025". */
export const attributionWords = ({ who, role, how, medium, through, date, uncertain }: AttributionLine): string =>
  [
    role === undefined ? who : `${who}, ${role}`,
    how,
    medium && `medium: ${medium}`,
    through && `through ${through}`,
    date && formatDate(date),
    uncertain ? 'uncertain' : undefined,
  ]
    .filter(Boolean)
    .join('; ')
