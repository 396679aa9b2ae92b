import { XMLParser } from 'fast-xml-parser'
import { ImportError } from '../import-error.ts'
import { detailOf, quoted } from '../quoted.ts'
import { checkXml } from './check-xml.ts'

/** Elements whose content is kept as it stands, since it is a document of its own. */
const rawElements = ['*.inlineXML', '*.inlineData']

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // The five of XML and character numbers; none that the document declares, see checkXml.
  processEntities: { enabled: true, maxEntityCount: 0, maxTotalExpansions: 1_000_000, maxExpandedLength: 20_000_000 },
  stopNodes: rawElements,
})

/** The document's elements as objects, prefixes taken off, attributes with "@". Throws ImportError when it is no XML. */
export const parseXml = (xml: string, origin: string): unknown => {
  checkXml(xml, origin)
  try {
    return parser.parse(xml)
  } catch (cause) {
    throw new ImportError(`${quoted(origin)} is no XML that can be read: ${detailOf(cause)}.`, { cause })
  }
}
