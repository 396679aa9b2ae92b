import { closedPolicy, scriptFreePolicy } from '../headers/content-security-policy.ts'
import { securityHeaders } from '../headers/security-headers.ts'
import { styleHashes } from '../headers/style-hashes.ts'
import { awayLine, awayPage } from './away-page.ts'

const away = { ...securityHeaders, 'Retry-After': '10', 'Cache-Control': 'no-store' }

/** 503 with a page that says so. */
export const awayPageResponse = (): Response =>
  new Response(awayPage, {
    status: 503,
    headers: {
      ...away,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': scriptFreePolicy(styleHashes(awayPage)),
    },
  })

/** 503 with one line of text. */
export const awayLineResponse = (): Response =>
  new Response(`${awayLine}\n`, {
    status: 503,
    headers: { ...away, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': closedPolicy },
  })
