import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import { countOf } from './count-of.ts'

const mostProlog = 64 * 1024
const mostTags = 400_000

/**
 * Throws ImportError for XML that would take a parser too long: with more tags than 10 MB of news have, or with entities
 * of its own, by which a small file becomes a large one. No news format needs them.
 */
export const checkXml = (xml: string, origin: string): void => {
  if (countOf(xml, '<', mostTags) > mostTags) {
    throw new ImportError(`${quoted(origin)} has more than ${mostTags} tags. Expected no more.`)
  }
  const declared = /<!(?:ENTITY|DOCTYPE[^>[]{0,1000}\[)/iu.exec(xml.slice(0, mostProlog))
  // Behind the first element it is a story's own text, in a CDATA section.
  if (!declared || /<[a-z]/iu.test(xml.slice(0, declared.index))) return
  throw new ImportError(`${quoted(origin)} declares entities of its own. Expected XML without a DTD in it.`)
}
