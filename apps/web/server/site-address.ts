/**
 * The public address of the site without a trailing slash, for documents that need absolute addresses: ONRECORD_SITE_URL, or the
 * address that the server listens on.
 */
export const siteAddress = (): string => (process.env.ONRECORD_SITE_URL || 'http://localhost:3000').replace(/\/+$/u, '')

/** Whether search engines may index the site: only if ONRECORD_INDEXED is 1. */
export const isIndexed = (): boolean => process.env.ONRECORD_INDEXED === '1'
