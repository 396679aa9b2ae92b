import { expect, test } from 'vitest'
import { kurskCapture } from '../edition/kursk-capture/kursk-capture.ts'
import { toText } from './text.ts'

const text = toText(kurskCapture)

test('the whole story is there, paragraph by paragraph', () => {
  for (const { span } of kurskCapture.blocks) expect(text).toContain(kurskCapture.text.slice(span.start, span.end))
})

test('only words that were quoted are in quotation marks', () => {
  expect(text).toContain('[E] “General Kim Jong Un”')
  expect(text).toContain('[Z] the two were in Ukrainian hands')
})

test('the chain of sources is beside the words', () => {
  expect(text).toContain('through lawmakers who attended, who were briefed')
})
