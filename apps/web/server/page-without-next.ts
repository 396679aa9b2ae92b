const links = /<link\b[^>]*\bas="script"[^>]*>/gu

/**
 * A page without the scripts that Next adds to hydrate it. They have `nonce`, which no story can know. The same content always
 * gives the same page.
 */
export const pageWithoutNext = (html: string, nonce: string): string => {
  const scripts = new RegExp(`<script\\b[^>]*\\bnonce="${nonce}"[^>]*>[^]*?</script>`, 'gu')
  return html.replace(scripts, '').replace(links, '').replaceAll(` nonce="${nonce}"`, '')
}
