/** Whether the text is meant as JSON rather than as a story. */
export const looksLikeJson = (text: string, path: string): boolean => path.endsWith('.json') || /^\s*\{\s*"/u.test(text)
