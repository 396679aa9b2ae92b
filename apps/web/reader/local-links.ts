/**
 * The markup of a story as nodes for this page, in which no link leads to another page of this site. Such an address would
 * contain words of the story, and following it would send them to the server. A link that shows one voice gets the voice's key
 * in `data-voice`, which is empty for all voices.
 */
export const localNodes = (html: string, articleId: string): DocumentFragment => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const script of parsed.querySelectorAll('script')) script.remove()
  for (const link of parsed.querySelectorAll('a[href]')) {
    const { origin, pathname, searchParams, hash } = new URL(link.getAttribute('href') ?? '', location.href)
    if (origin !== location.origin) continue
    if (pathname === `/articles/${articleId}` && hash === '') {
      link.setAttribute('data-voice', searchParams.get('voice') ?? '')
      link.setAttribute('href', '#reader-story')
    } else if (pathname === location.pathname || pathname === `/articles/${articleId}`) link.setAttribute('href', hash)
    else (link.closest('.only-link') ?? link).replaceWith(...(link.closest('.only-link') ? [] : link.childNodes))
  }
  const fragment = document.createDocumentFragment()
  fragment.append(...parsed.body.childNodes)
  return fragment
}
