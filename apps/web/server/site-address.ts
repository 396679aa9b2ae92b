/**
 * The public address of the site, without a slash at its end, for documents that need whole addresses: ONRECORD_SITE_URL, else the
 * address that the server listens at.
 */
export const siteAddress = (): string => (process.env.ONRECORD_SITE_URL || 'http://localhost:3000').replace(/\/+$/u, '')

/** Whether search engines may index the site: only when ONRECORD_INDEXED is 1. */
export const isIndexed = (): boolean => process.env.ONRECORD_INDEXED === '1'
