/** The longest query that the site accepts, in UTF-16 code units. The search field has the same limit. */
export const maxQueryLength = 1000

/** The first value of a parameter in an address; `undefined` if it is missing or blank. */
export const firstValue = (given: string | readonly string[] | undefined): string | undefined => {
  const value = typeof given === 'string' ? given : given?.[0]
  return value?.trim() ? value : undefined
}

/** A typed query, cut to `maxQueryLength`; "" if it is missing or blank. */
export const queryValue = (given: string | readonly string[] | undefined): string =>
  (firstValue(given) ?? '').slice(0, maxQueryLength)
