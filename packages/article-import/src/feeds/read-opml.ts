import { type Opml, parseOpml } from 'feedsmith'
import { checkXml } from '../formats/check-xml.ts'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'

type Outlines = Opml.Body<string>['outlines']

const addressesIn = (outlines: Outlines): readonly string[] =>
  (outlines ?? []).flatMap(({ xmlUrl, outlines: inner }) => [...(xmlUrl ? [xmlUrl] : []), ...addressesIn(inner)])

/** The addresses of the feeds that an OPML document lists, each once, in its order. Throws ImportError when it is damaged. */
export const readOpml = (xml: string, origin: string): readonly string[] => {
  checkXml(xml, origin)
  try {
    return [...new Set(addressesIn((parseOpml(xml) as Opml.Document<string>).body?.outlines))]
  } catch (cause) {
    throw new ImportError(`${quoted(origin)} is no OPML that can be read. Expected a list of feeds.`, { cause })
  }
}
