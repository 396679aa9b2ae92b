/** The header by which the proxy tells, further down the same request, that its address names nothing the archive has. */
export const nothingThere = 'x-onrecord-missing'
