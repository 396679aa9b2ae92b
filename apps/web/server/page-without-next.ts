const links = /<link\b[^>]*\bas="script"[^>]*>/gu

/**
 * A page without the scripts by which Next would make it again in the browser: they carry `nonce`, which nothing from outside
 * can know. What is left is the same each time that the same is shown.
 */
export const pageWithoutNext = (html: string, nonce: string): string => {
  const scripts = new RegExp(`<script\\b[^>]*\\bnonce="${nonce}"[^>]*>[^]*?</script>`, 'gu')
  return html.replace(scripts, '').replace(links, '').replaceAll(` nonce="${nonce}"`, '')
}
