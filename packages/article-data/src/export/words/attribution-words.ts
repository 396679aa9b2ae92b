import type { AttributionLine } from '../../statements/attribution-line.ts'
import { attributionParts } from '../../statements/attribution-parts.ts'

/** The voice of a line with its role: "Koo Byoungsam, spokesperson". */
const whoWords = ({ who, role }: AttributionLine): string => (role === undefined ? who : `${who}, ${role}`)

/** An attribution in one line: "Koo Byoungsam, spokesperson; indirect, states; medium: X; 13 January 2025; through …". */
export const attributionWords = (line: AttributionLine): string =>
  [whoWords(line), ...attributionParts(line).map(({ label, words }) => `${label}${words}`)].join('; ')
