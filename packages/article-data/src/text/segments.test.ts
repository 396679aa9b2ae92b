import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { segments } from './segments.ts'

test("the segments of a block, joined, are the block's text", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      for (const block of article.blocks) {
        const joined = segments(article, block).map(({ text }) => text)
        expect(joined.join('')).toBe(article.text.slice(block.span.start, block.span.end))
        expect(joined).not.toContain('')
      }
    }),
  )
})

test('a segment has exactly the marks that cover all of it', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      for (const segment of article.blocks.flatMap((block) => segments(article, block))) {
        const covers = ({ start, end }: { start: number; end: number }) =>
          start <= segment.span.start && end >= segment.span.end
        const over = article.statements.filter(({ content }) => content.some(covers)).map(({ id }) => id)
        expect(segment.statements.map(({ statementId }) => statementId)).toEqual(over)
        expect(segment.mentions).toEqual(article.mentions.filter(({ span }) => covers(span)))
        expect(segment.figureIds).toEqual(article.figures.filter(({ span }) => covers(span)).map(({ id }) => id))
      }
    }),
  )
})

test('every statement opens in one segment and closes at the end of each of its parts', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const found = article.blocks.flatMap((block) => segments(article, block))
      for (const { id, content } of article.statements) {
        const visible = found.some(({ span }) => span.start === content[0]?.start)
        expect(found.filter(({ opens }) => opens.includes(id))).toHaveLength(visible ? 1 : 0)
        const last = found.findLast(({ closes }) => closes.includes(id))
        const inside = found.findLast(({ statements }) => statements.some(({ statementId }) => statementId === id))
        expect(last?.span).toEqual(inside?.span)
      }
    }),
  )
})
