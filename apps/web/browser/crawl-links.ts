import type { Page } from 'playwright-core'

type Link = { readonly from: string; readonly to: string }

/** An address that was requested: its status, the ids in its page, and its links to this site. */
type Visited = {
  readonly status: number
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
  readonly isPage: boolean
}

/** What a crawl has found. Every fault is one line. */
export type Crawl = { readonly requested: readonly string[]; readonly faults: readonly string[] }

/** The addresses and ids of a page, read by the browser's own parser. Scripts do not run. */
const readPage = (page: Page, html: string): Promise<{ readonly ids: string[]; readonly addresses: string[] }> =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    const attributesOf = (selector: string, name: string) =>
      [...parsed.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])
    return {
      ids: attributesOf('[id]', 'id'),
      addresses: [
        ...attributesOf('a[href], area[href], link[href]', 'href'),
        ...attributesOf('img[src], script[src], source[src]', 'src'),
        ...attributesOf('form[action]', 'action'),
      ],
    }
  }, html)

const visit = async (page: Page, address: string): Promise<Visited> => {
  const response = await fetch(address, { redirect: 'manual' })
  const body = await response.text()
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  const { ids, addresses } = isPage ? await readPage(page, body) : { ids: [], addresses: [] }
  const links = addresses.flatMap((link) => (URL.canParse(link, address) ? new URL(link, address).href : []))
  return { status: response.status, ids: new Set(ids), links, isPage }
}

const withoutFragment = (address: string): string => address.replace(/#.*$/su, '')

/** The fragment of an address, decoded; "" if there is none, or the top of the page. */
const fragmentOf = (address: string): string => {
  const fragment = decodeURIComponent(new URL(address).hash.slice(1))
  return fragment === 'top' ? '' : fragment
}

/** The route of an address: stories, voices and files with a hash in their name are alike, and so are values of parameters. */
const routeOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address)
  const path = pathname.replace(/^\/(articles|voices|_next\/static)\/[^/.]+/u, '/$1/*')
  return `${path}?${[...searchParams.keys()].sort().join('&')}`
}

/**
 * Requests `starts` and every link that leads from them to another page of the same site, near ones first, at most
 * `maxPerRoute` of a route. A fault is a status other than 200, or a fragment that is not in its page.
 */
export const crawlLinks = async (page: Page, starts: readonly string[], maxPerRoute: number): Promise<Crawl> => {
  const { origin } = new URL(starts[0] ?? '')
  const found: Link[] = starts.map((to) => ({ from: 'the start', to }))
  const visited = new Map<string, Visited>()
  const perRoute = new Map<string, number>()
  const links: Link[] = []
  for (const link of found) {
    if (new URL(link.to).origin !== origin) continue
    links.push(link)
    const address = withoutFragment(link.to)
    const route = routeOf(address)
    const count = perRoute.get(route) ?? 0
    if (visited.has(address) || count >= maxPerRoute) continue
    perRoute.set(route, count + 1)
    const at = await visit(page, address)
    visited.set(address, at)
    found.push(...at.links.map((to) => ({ from: address, to })))
  }
  const faults = links.flatMap(({ from, to }) => {
    const at = visited.get(withoutFragment(to))
    if (at === undefined) return []
    if (at.status !== 200) return [`${at.status}: ${to}, linked from ${from}`]
    const fragment = fragmentOf(to)
    return fragment !== '' && at.isPage && !at.ids.has(fragment) ? [`no such place: ${to}, linked from ${from}`] : []
  })
  return { requested: [...visited.keys()], faults: [...new Set(faults)] }
}
