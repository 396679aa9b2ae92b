/** The header by which the proxy tells, further down the same request, that its address names no story. */
export const missingStory = 'x-onrecord-missing'
