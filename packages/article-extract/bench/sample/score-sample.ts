import { extract, type ModelMode, toStandoff } from '../../src/index.ts'
import { type Role, readSample, roles } from './read-sample.ts'

/** F1 of the exact spans of each role on the sample, in per cent. */
export const scoreSample = (model: ModelMode): Readonly<Record<Role, number>> => {
  const { text, spans: marked } = readSample()
  const { statements } = toStandoff(extract(text, { model }))
  const f1 = (role: Role): number => {
    const found = new Set(statements.flatMap((statement) => statement[role].map(([start, end]) => `${start} ${end}`)))
    const hits = [...found].filter((span) => marked[role].has(span)).length
    return (200 * hits) / (found.size + marked[role].size)
  }
  const [source, cue, content] = roles.map(f1)
  return { source: source ?? 0, cue: cue ?? 0, content: content ?? 0 }
}
