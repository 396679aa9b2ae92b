import { toHtml } from '@onrecord/article-data/export/html'
import { expect, test } from 'vitest'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { exportResponse, noSuchFormat } from './export-response.ts'
import { formatOf, formats } from './formats.ts'

test('the HTML export is exactly the self-contained page', async () => {
  expect(await exportResponse(hostileStory, formats.html).text()).toBe(toHtml(hostileStory))
})

test('the JSON export reads back as the same article', async () => {
  expect(await exportResponse(hostileStory, formats.json).json()).toEqual(JSON.parse(JSON.stringify(hostileStory)))
})

test('an unknown format, or a property that every object has, is NOT found', () => {
  expect(['pdf', 'constructor', '__proto__', ''].map(formatOf)).toEqual([undefined, undefined, undefined, undefined])
})

test('an unknown format is refused with a list of the known ones', async () => {
  const response = noSuchFormat()
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('json, jsonld, md, txt, html')
})

test.each(Object.entries(formats))(
  '%s accepts the hostile story, whose text cannot add lines of its own to a calendar or record',
  (_, format) => {
    const lines = format.write(hostileStory).split(/\r?\n/u)
    expect(lines.filter((line) => /^(?:END:VCALENDAR.|ER {2}- *\S)/u.test(line))).toEqual([])
  },
)
