/** A unit's code as one word of letters and digits, for a full-text index: "u" and its UTF-8 in hexadecimal, any case alike. */
export const unitMark = (code: string): string => `u${Buffer.from(code.toLowerCase()).toString('hex')}`
