import { failureStrings } from './strings.ts'

/** The parts of the page that its script uses: see components/reader/reader-page.tsx. */
export const pageParts = () => {
  const find = <Kind extends Element>(id: string, kind: new () => Kind): Kind => {
    const found = document.getElementById(`reader-${id}`)
    if (!(found instanceof kind)) throw new Error(failureStrings.noElement(`reader-${id}`))
    return found
  }
  return {
    needs: find('needs', HTMLElement),
    intro: find('intro', HTMLElement),
    form: find('form', HTMLFormElement),
    text: find('text', HTMLTextAreaElement),
    published: find('published', HTMLInputElement),
    file: find('file', HTMLInputElement),
    status: find('status', HTMLElement),
    progress: find('progress', HTMLProgressElement),
    cancel: find('cancel', HTMLButtonElement),
    error: find('error', HTMLElement),
    more: find('more', HTMLElement),
    size: find('size', HTMLElement),
    bookmarklet: find('bookmarklet', HTMLAnchorElement),
    code: find('code', HTMLTextAreaElement),
    result: find('result', HTMLElement),
    again: find('again', HTMLButtonElement),
    downloads: find('downloads', HTMLElement),
    warnings: find('warnings', HTMLElement),
    story: find('story', HTMLElement),
  } as const
}

/** The parts of the page. */
export type PageParts = ReturnType<typeof pageParts>
