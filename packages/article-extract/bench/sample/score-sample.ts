import { extract, type ModelMode } from '../../src/index.ts'
import { type Role, readSample, roles } from './read-sample.ts'

/** F1 in percent of the exact spans of each role, in the outermost statements of the sample. */
export const scoreSample = (model: ModelMode): Readonly<Record<Role, number>> => {
  const { text, spans: marked } = readSample()
  const { article, sourceSpan } = extract(text, { model })
  const statements = article.statements.filter(({ parentId }) => parentId === undefined)
  const f1 = (role: Role): number => {
    const found = new Set(
      statements.flatMap((statement) => statement[role].map(sourceSpan).map(({ start, end }) => `${start} ${end}`)),
    )
    const hits = [...found].filter((span) => marked[role].has(span)).length
    return (200 * hits) / (found.size + marked[role].size)
  }
  const [source, cue, content] = roles.map(f1)
  return { source: source ?? 0, cue: cue ?? 0, content: content ?? 0 }
}
