import { type NextRequest, NextResponse } from 'next/server'
import { closedPolicy, pagePolicy } from './headers/content-security-policy.ts'
import { routeOf } from './headers/route-of.ts'
import { securityHeaders } from './headers/security-headers.ts'
import { story } from './stories/stories.ts'

const policyName = 'Content-Security-Policy'

const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')

const at = (request: NextRequest, path: string): URL => new URL(path + request.nextUrl.search, request.nextUrl.origin)

/** The response of a page: Next reads the nonce from the request's policy and puts it on its own scripts. */
const page = (request: NextRequest, isMissing: boolean): NextResponse => {
  const policy = pagePolicy(newNonce(), process.env.NODE_ENV === 'development')
  const forward = new Headers(request.headers)
  forward.set(policyName, policy)
  const init = { request: { headers: forward }, headers: { ...securityHeaders, [policyName]: policy } }
  // Where a page itself finds out that it has no story, Next leaves the body to a script; an address that leads
  // nowhere is answered in full.
  return isMissing ? NextResponse.rewrite(at(request, '/articles/no/story'), init) : NextResponse.next(init)
}

/** Gives every response its headers, the policy among them, and leads addresses to the routes that answer them. */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const route = routeOf(request.nextUrl.pathname)
  const closed = { ...securityHeaders, [policyName]: closedPolicy }
  switch (route.kind) {
    case 'file':
      return NextResponse.next({ headers: closed })
    case 'slash':
      return NextResponse.redirect(at(request, route.path), { status: 308, headers: closed })
    case 'export':
      return NextResponse.rewrite(at(request, route.path), { headers: securityHeaders })
    case 'article':
      return page(request, (await story(route.id)) === undefined)
    case 'page':
      return page(request, false)
  }
}
