/** The address of a PostgreSQL without its password, fit to be shown. What is no address stays as it is. */
export const plainAddress = (url: string): string =>
  url
    .replace(/^(postgres(?:ql)?:\/\/[^:@/?]*):.*@/s, '$1@')
    .replace(/([?&])password=[^&]*&?/g, '$1')
    .replace(/[?&]$/, '')
