import { XMLParser } from 'fast-xml-parser'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'

const mostProlog = 64 * 1024

/**
 * Throws ImportError when the document declares entities of its own: expanding them is how a small file becomes a large
 * one, and no news format needs them.
 */
export const refuseEntities = (xml: string, origin: string): void => {
  const declared = /<!(?:ENTITY|DOCTYPE[^>[]{0,1000}\[)/iu.exec(xml.slice(0, mostProlog))
  const before = declared ? xml.slice(0, declared.index) : ''
  // In a story's own text it would stand in a CDATA section, behind the first element.
  if (!declared || /<[a-z]/iu.test(before)) return
  throw new ImportError(`${quoted(origin)} declares entities of its own. Expected XML without a DTD in it.`)
}

/** Elements whose content is kept as it stands, since it is a document of its own. */
const rawElements = ['*.inlineXML', '*.inlineData']

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // The five of XML and character numbers; none that the document declares, see refuseEntities.
  processEntities: { enabled: true, maxEntityCount: 0, maxTotalExpansions: 1_000_000, maxExpandedLength: 20_000_000 },
  stopNodes: rawElements,
})

/** The document's elements as objects, prefixes taken off, attributes with "@". Throws ImportError when it is no XML. */
export const parseXml = (xml: string, origin: string): unknown => {
  refuseEntities(xml, origin)
  try {
    return parser.parse(xml)
  } catch (cause) {
    const [detail] = cause instanceof Error ? cause.message.split('\n') : ['']
    throw new ImportError(`${quoted(origin)} is no XML that can be read: ${detail}.`, { cause })
  }
}
