/** Whether the words name something on the network rather than a file. */
export const isAddress = (target: string): boolean => /^https?:\/\//iu.test(target)

/** Whether the words could be the id of a story. */
export const looksLikeId = (target: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(target)
