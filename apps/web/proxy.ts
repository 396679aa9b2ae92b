import { type NextRequest, NextResponse } from 'next/server'
import { awayPageResponse } from './away/away-response.ts'
import { closedPolicy, pagePolicy } from './headers/content-security-policy.ts'
import { nothingThere } from './headers/nothing-there.ts'
import { ownAddress } from './headers/own-address.ts'
import { type Route, routeOf } from './headers/route-of.ts'
import { securityHeaders } from './headers/security-headers.ts'
import { takeFailure } from './stories/fresh-failures.ts'
import { fromArchive, isArchiveFault } from './stories/from-archive.ts'

const policyName = 'Content-Security-Policy'
const closed = { ...securityHeaders, [policyName]: closedPolicy }

const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')

/** Lets a page be made: Next reads the nonce from the request's policy and puts it on its own scripts. */
const page = (request: NextRequest, more: Readonly<Record<string, string>> = {}): NextResponse => {
  const policy = pagePolicy(newNonce(), process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  for (const ours of [nothingThere, ownAddress]) headers.delete(ours)
  for (const [name, value] of Object.entries({ ...more, [policyName]: policy })) headers.set(name, value)
  return NextResponse.next({ request: { headers }, headers: { ...securityHeaders, [policyName]: policy } })
}

type FromArchive = Exclude<Route, { readonly kind: 'page' | 'export' | 'file' | 'data' | 'malformed' }>

/** Whether the archive has what a page is to show. Throws ArchiveError when it is away. */
const isThere = (route: FromArchive): Promise<boolean> =>
  fromArchive(async (archive) => {
    switch (route.kind) {
      case 'article':
        return (await archive.revisions(route.id)).length > 0
      case 'voice':
        return (await archive.voice(route.id)) !== undefined
      case 'list':
        await archive.list({ limit: 1 })
        return true
    }
  })

/** A page out of the archive: it is asked first, since a page that has begun can no longer say 503 or 404 in full. */
const archivePage = async (request: NextRequest, route: FromArchive): Promise<Response> => {
  const address = `${request.nextUrl.pathname}${request.nextUrl.search}`
  if (takeFailure(address)) return awayPageResponse()
  try {
    return page(request, { [ownAddress]: address, ...((await isThere(route)) ? {} : { [nothingThere]: 'yes' }) })
  } catch (error) {
    if (isArchiveFault(error)) return awayPageResponse()
    throw error
  }
}

/** Gives every response its headers, its policy among them. */
export const proxy = async (request: NextRequest): Promise<Response> => {
  const route = routeOf(request.nextUrl.pathname)
  switch (route.kind) {
    case 'malformed':
      return new NextResponse('This address is not well formed. The stories are listed at /\n', {
        status: 400,
        headers: { ...closed, 'Content-Type': 'text/plain; charset=utf-8' },
      })
    case 'file':
    case 'data':
      return NextResponse.next({ headers: closed })
    case 'export':
      // Its own route sets the policy, which depends on what the document holds.
      return NextResponse.next({ headers: securityHeaders })
    case 'article':
    case 'voice':
    case 'list':
      return archivePage(request, route)
    case 'page':
      return page(request)
  }
}
