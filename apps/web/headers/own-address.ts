/** The header by which the proxy tells a page the address that it was asked for by: path and query. */
export const ownAddress = 'x-onrecord-address'
