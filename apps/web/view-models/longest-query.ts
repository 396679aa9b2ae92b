/** No query that somebody means is longer, in UTF-16 code units; the field takes no more either. */
export const longestQuery = 1000
