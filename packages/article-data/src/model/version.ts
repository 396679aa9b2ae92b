/** The version of the article model that this package writes, as `standard.version` in every article. */
export const modelVersion = '1.2'
