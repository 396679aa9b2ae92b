/** The escape sequence that asks the terminal to put a text on the clipboard (OSC 52). */
export const clipboardCode = (text: string): string => `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`
