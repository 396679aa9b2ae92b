import { type NextRequest, NextResponse } from 'next/server'
import { closedPolicy, pagePolicy } from './headers/content-security-policy.ts'
import { missingStory } from './headers/missing-story.ts'
import { routeOf } from './headers/route-of.ts'
import { securityHeaders } from './headers/security-headers.ts'
import { story } from './stories/stories.ts'

const policyName = 'Content-Security-Policy'
const closed = { ...securityHeaders, [policyName]: closedPolicy }

const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')

/** Lets a page be made: Next reads the nonce from the request's policy and puts it on its own scripts. */
const page = (request: NextRequest, isMissing: boolean): NextResponse => {
  const policy = pagePolicy(newNonce(), process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set(policyName, policy)
  headers.delete(missingStory)
  if (isMissing) headers.set(missingStory, 'yes')
  return NextResponse.next({ request: { headers }, headers: { ...securityHeaders, [policyName]: policy } })
}

/** Gives every response its headers, its policy among them. */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const route = routeOf(request.nextUrl.pathname)
  switch (route.kind) {
    case 'malformed':
      return new NextResponse('This address is not well formed. The stories are listed at /\n', {
        status: 400,
        headers: { ...closed, 'Content-Type': 'text/plain; charset=utf-8' },
      })
    case 'file':
      return NextResponse.next({ headers: closed })
    case 'export':
      // Its own route sets the policy, which depends on what the document holds.
      return NextResponse.next({ headers: securityHeaders })
    case 'article':
      return page(request, (await story(route.id)) === undefined)
    case 'page':
      return page(request, false)
  }
}
