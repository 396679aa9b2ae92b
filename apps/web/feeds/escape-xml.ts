const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The text, escaped for XML content or an attribute value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/gu, (character) => entities[character] ?? '')
