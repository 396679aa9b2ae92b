import { refusal } from '../../../exports/export-response.ts'

// Depends on the environment and the archive of the running site.
export const dynamic = 'force-dynamic'

const lifetime = 180 * 24 * 3600 * 1000

/**
 * Whom to tell about a security problem of this site (RFC 9116): ONRECORD_SECURITY_CONTACT, an address such as
 * mailto:security@example.org. 404 without it.
 */
export const GET = (): Response => {
  const contact = process.env.ONRECORD_SECURITY_CONTACT?.replace(/[\r\n].*/su, '')
  if (!contact) return refusal('This site names no contact for security problems.')
  const expires = new Date(Date.now() + lifetime).toISOString()
  return new Response(`Contact: ${contact}\nExpires: ${expires}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
