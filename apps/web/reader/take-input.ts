import type { PageParts } from './page-parts.ts'
import { failureStrings } from './strings.ts'

/** What a reader gives the page. */
export type GivenInput = {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
  readonly onFailure: (message: string) => void
}

const takeFiles = (files: FileList | undefined, { onFile, onFailure }: GivenInput): boolean => {
  const [file, ...others] = files ?? []
  if (!file) return false
  if (others.length > 0) onFailure(failureStrings.severalFiles(others.length + 1))
  else onFile(file)
  return true
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** Takes files that are opened, dropped or pasted anywhere on the page, and text that is dropped or pasted outside a field. */
export const takeInput = ({ file, form }: PageParts, given: GivenInput): void => {
  const page = form.parentElement
  file.addEventListener('change', () => {
    takeFiles(file.files ?? undefined, given)
    // Without this, opening the same file again would not be a change.
    file.value = ''
  })
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (takeFiles(event.clipboardData?.files, given)) event.preventDefault()
    else if (!isField(event.target) && text !== '') given.onText(text)
  })
  document.addEventListener('dragover', (event) => {
    if (isField(event.target) && !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    page?.classList.add('dropping')
  })
  for (const kind of ['dragleave', 'drop', 'dragend'] as const) {
    document.addEventListener(kind, () => page?.classList.remove('dropping'))
  }
  document.addEventListener('drop', (event) => {
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    const isFile = takeFiles(event.dataTransfer?.files, given)
    if (!isFile && isField(event.target)) return
    event.preventDefault()
    if (!isFile && text !== '') given.onText(text)
  })
}
