import { type Article, modelVersion, type Span, type Statement, statementIds } from '@onrecord/article-data'

const statementsAt = (text: string, contents: readonly Span[], isNested: boolean): readonly Statement[] => {
  const ids = statementIds(
    text,
    contents.map((content) => [content]),
  )
  return contents.map((content, index) => {
    const parentId = isNested ? ids[index - 1] : undefined
    return {
      id: ids[index] ?? '',
      form: 'indirect',
      source: [],
      cue: [],
      content: [content],
      voiceIds: ['nurse'],
      anonymity: 'named',
      stance: 'states',
      chain: [],
      method: 'manual',
      confidence: 1,
      ...(parentId !== undefined && { parentId }),
    }
  })
}

const articleOf = (paragraphs: readonly string[], statements: (text: string) => readonly Statement[]): Article => {
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((paragraph, index) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return { id: `b${index + 1}`, role: 'paragraph', span } as const
  })
  return {
    standard: { name: 'onrecord', version: modelVersion },
    id: 'long',
    headline: 'A long story',
    text,
    language: 'en',
    bylines: [],
    keywords: [],
    blocks,
    sentences: blocks.map(({ id, span }) => ({ id: `n${id}`, blockId: id, span })),
    entities: [{ kind: 'person', id: 'nurse', name: 'Vera Lund', aliases: [], roles: [], identifiers: [] }],
    mentions: [],
    statements: statements(text),
    figures: [],
    dates: [],
    events: [],
    notes: [],
    corrections: [],
    provenance: {},
  }
}

/** An article in which each statement contains the next: "Lund 1 said that Lund 2 said that ...". */
export const deepArticle = (depth: number): Article => {
  const openings = Array.from({ length: depth }, (_, index) => `Lund ${index} said that `)
  return articleOf([`${openings.join('')}the wall fell.`], (text) => {
    let start = 0
    const contents = openings.map((opening) => {
      start += opening.length
      return { start, end: text.length - 1 }
    })
    return statementsAt(text, contents, true)
  })
}

/** An article of many paragraphs, each with one statement. */
export const wideArticle = (width: number): Article =>
  articleOf(
    Array.from({ length: width }, (_, index) => `Lund said on day ${index} that the wall fell.`),
    (text) =>
      statementsAt(
        text,
        Array.from(text.matchAll(/the wall fell/gu), ({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
        })),
        false,
      ),
  )
