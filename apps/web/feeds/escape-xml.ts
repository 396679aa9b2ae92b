const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The text as XML content or an attribute's value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/gu, (character) => entities[character] ?? '')
