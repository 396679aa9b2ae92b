/** A number and what is counted: "1 statement", "2 statements". */
export const counted = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
