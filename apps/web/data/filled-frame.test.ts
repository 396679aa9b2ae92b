import { expect, test } from 'vitest'
import { filledFrame } from './filled-frame.ts'
import { headPlace, markupPlace } from './request-context.ts'

const frame = `<head><title>${headPlace}</title></head><body><div id="${markupPlace}"></div></body>`

test('head and content are put in their places as they are', () => {
  expect(filledFrame(frame, { head: '<title>$& and $1</title>', content: '<p>costs $& or $1</p>' })).toBe(
    `<head><title>$& and $1</title></head><body><div id="${markupPlace}"><p>costs $& or $1</p></div></body>`,
  )
})

test('text that names a place is NOT one', () => {
  const head = `<title>&lt;div id="${markupPlace}"&gt;</title>`
  expect(filledFrame(frame, { head, content: '' })).toBe(frame.replace(`<title>${headPlace}</title>`, head))
})
