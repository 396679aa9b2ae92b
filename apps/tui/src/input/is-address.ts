/** Whether the words name something on the network rather than a file. */
export const isAddress = (target: string): boolean => /^https?:\/\//iu.test(target)
