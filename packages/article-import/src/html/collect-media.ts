import type { Media } from '@onrecord/article-data'
import { webAddress } from '../web-address.ts'
import { collapse } from './blocks/visible-text.ts'
import type { PageScan } from './page/scan-page.ts'

/** A picture or recording of a page before anything is removed. */
export interface PageMedia {
  readonly media: Media
  /** The elements around it, from the inside out, each with the element before it. */
  readonly around: readonly { readonly element: Element; readonly before: Element | null }[]
}

const kinds: Readonly<Record<string, Media['kind']>> = { IMG: 'image', VIDEO: 'video', AUDIO: 'audio', IFRAME: 'embed' }
const sources = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-url', 'poster']
const minSize = 80
const maxMedia = 500
const furniture =
  /pixel|spacer|logo|\bicons?\b|avatar|gravatar|sprite|blank\.gif|1x1|doubleclick|googlesyndication|googletagmanager|\/ads?\//i
const creditNames =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [itemprop="creditText"], [itemprop="copyrightHolder"]'

const addressOf = (element: Element, base: string | undefined): string | undefined => {
  const inner = element.querySelector('source[src]')?.getAttribute('src')
  const largest = element.getAttribute('srcset')?.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0]
  const found = [...sources.map((name) => element.getAttribute(name)), inner, largest]
  return found.map((address) => webAddress(address, base)).find((address) => address !== undefined)
}

const isSmall = (element: Element): boolean =>
  ['width', 'height'].some((name) => {
    const size = Number.parseInt(element.getAttribute(name) ?? '', 10)
    return size < minSize
  })

const lineOf = (element: Element | null | undefined): string => collapse(element?.textContent ?? '')

const captionOf = (figure: Element | null): { readonly caption?: string; readonly credit?: string } => {
  const holder = figure?.querySelector('figcaption, [class*="caption" i]')
  const credit = lineOf(figure?.querySelector(creditNames))
  const caption = lineOf(holder)
  const bare = credit !== '' && caption.endsWith(credit) ? caption.slice(0, -credit.length).trim() : caption
  return { ...(bare !== '' && { caption: bare }), ...(credit !== '' && { credit }) }
}

const aroundOf = (element: Element): PageMedia['around'] => {
  const around: { element: Element; before: Element | null }[] = []
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    around.push({ element: at, before: at.previousElementSibling })
  }
  return around
}

const mediaOf = (element: Element, base: string | undefined): Media | undefined => {
  const url = addressOf(element, base)
  const kind = kinds[element.tagName]
  if (url === undefined || kind === undefined || furniture.test(url) || isSmall(element)) return undefined
  const figure = element.closest('figure, [class*="wp-caption" i]')
  const alt = collapse(element.getAttribute('alt') ?? element.getAttribute('title') ?? '')
  const license = webAddress(figure?.querySelector('[rel~="license"]')?.getAttribute('href'), base)
  return { kind, url, ...(alt !== '' && { alt }), ...captionOf(figure), ...(license && { license }) }
}

/** The pictures, recordings and embeds of a page, by kind. Leaves out tracking pixels, icons and advertisements. */
export const collectMedia = ({ named }: PageScan, base: string | undefined): readonly PageMedia[] =>
  Object.keys(kinds)
    .flatMap((name) => named(name))
    .slice(0, maxMedia)
    .flatMap((element) => {
      const media = mediaOf(element, base)
      return media === undefined ? [] : [{ media, around: aroundOf(element) }]
    })

/**
 * The media of the story: an element around them is in the story, and none of them was removed. `blockAt` has the
 * elements of the story, each with the number of the last block up to its end, or 0 before the first block.
 */
export const mediaOfStory = (
  found: readonly PageMedia[],
  removed: ReadonlySet<Element>,
  blockAt: ReadonlyMap<Element, number>,
): readonly Media[] => {
  const seen = new Set<string>()
  return found.flatMap(({ media, around }) => {
    const isOf =
      around.some(({ element }) => blockAt.has(element)) && !around.some(({ element }) => removed.has(element))
    if (!isOf || seen.has(media.url)) return []
    seen.add(media.url)
    const before = around.map(({ before: element }) => element && blockAt.get(element)).find((at) => at)
    return [before ? { ...media, blockId: `b${before}` } : media]
  })
}
