import { refusal } from '../../../exports/export-response.ts'
import { refusalStrings } from '../../../strings.ts'

/** Depends on the settings of the running site. */
export const dynamic = 'force-dynamic'

const lifetime = 180 * 24 * 3600 * 1000

/**
 * The contact for security problems (RFC 9116), from ONRECORD_SECURITY_CONTACT, such as mailto:security@example.org. 404 if that
 * is not set.
 */
export const GET = (): Response => {
  const contact = process.env.ONRECORD_SECURITY_CONTACT?.replace(/[\r\n].*/su, '')
  if (!contact) return refusal(refusalStrings.noSecurityContact)
  const expires = new Date(Date.now() + lifetime).toISOString()
  return new Response(`Contact: ${contact}\nExpires: ${expires}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
