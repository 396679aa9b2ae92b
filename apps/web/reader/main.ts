import type { StoryDocument } from '@onrecord/article-import/browser'
import { readerAssets } from './assets.ts'
import { bookmarkletAddress, bookmarkletHash, receivePage } from './bookmarklet.ts'
import { maxBytes, type ReadStory } from './messages.ts'
import { storeForOffline } from './offline.ts'
import { pageParts } from './page-parts.ts'
import { showForm, showStory, showVoice } from './show-story.ts'
import { failureStrings, readerStrings, statusStrings } from './strings.ts'
import { takeInput } from './take-input.ts'
import { type ReaderWorker, ReadingError, startWorker } from './worker-client.ts'

const parts = pageParts()
const assets = readerAssets()
const size = assets.files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Reports what the page does. Screen readers announce it; with `isHidden`, nobody else needs it. */
const say = (words: string, isHidden = false): void => {
  parts.status.textContent = words
  parts.status.classList.toggle('aloud', isHidden)
}

const fail = (message: string): void => {
  say('')
  parts.error.textContent = message
  parts.error.scrollIntoView({ block: 'nearest' })
}

/** Shows that the page is busy. Without a value, the end is not known. */
const setBusy = (
  busy: false | { readonly value?: number; readonly max?: number; readonly canCancel: boolean },
): void => {
  parts.progress.hidden = busy === false
  parts.cancel.hidden = busy === false || !busy.canCancel
  if (busy === false || busy.value === undefined) parts.progress.removeAttribute('value')
  else Object.assign(parts.progress, { max: busy.max, value: busy.value })
}

const start = (): Promise<ReaderWorker> => startWorker(assets.worker, assets.models)

/** Stores the files, then starts the worker, which loads them from there. */
const load = async (): Promise<ReaderWorker> => {
  say(statusStrings.loading(size))
  const isStored = await storeForOffline(assets, (value) => setBusy({ value, max: size, canCancel: false }))
  const started = await start()
  setBusy(false)
  say(isStored ? statusStrings.ready : statusStrings.readyOnline)
  return started
}

let worker: Promise<ReaderWorker>
/** The number of the reading that the page waits for. */
let current = 0
let isReading = false
let shown: ReadStory | undefined

const setWorker = (started: Promise<ReaderWorker>): void => {
  worker = started
  started.catch(() => {
    setBusy(false)
    fail(failureStrings.noReader)
  })
}

const restart = async (running: Promise<ReaderWorker>): Promise<ReaderWorker> => {
  const { stop } = await running
  stop()
  return start()
}

/** Stops the reading that runs. Its worker ends, because an extraction cannot be interrupted. */
const stopReading = (): void => {
  current += 1
  if (isReading) setWorker(restart(worker))
  isReading = false
  setBusy(false)
}

const encoder = new TextEncoder()
/** The text as UTF-8 with a byte order mark, which decides the encoding even if the text is a page that names another one. */
const bytesOf = (text: string): Uint8Array => encoder.encode(`\uFEFF${text}`)

const messageOf = (cause: unknown): string =>
  cause instanceof ReadingError ? cause.message : failureStrings.unexpected

/** Reads a document and shows it. If that fails, what was on the page stays there. */
const read = async (document: StoryDocument, notes: readonly string[] = []): Promise<void> => {
  stopReading()
  const own = current
  isReading = true
  parts.error.textContent = ''
  setBusy({ canCancel: true })
  try {
    const published = parts.published.value || undefined
    const reader = await worker
    setBusy({ canCancel: true })
    const story = await reader.read({ document, published }, (step) => {
      if (own === current) say(statusStrings.step[step])
    })
    if (own !== current) return
    shown = story
    showStory(parts, story, notes)
    say(statusStrings.done(story.headline), true)
  } catch (cause) {
    if (own === current) fail(messageOf(cause))
  } finally {
    if (own === current) {
      isReading = false
      setBusy(false)
    }
  }
}

const readText = (text: string): void => {
  const words = text.trim()
  if (words === '') fail(failureStrings.empty)
  else if (/^https?:\/\/\S+$/iu.test(words)) fail(failureStrings.address)
  else void read({ bytes: bytesOf(text), name: 'pasted text' })
}

const readFile = async (file: File): Promise<void> => {
  if (file.size > maxBytes) return fail(failureStrings.tooLarge(file.name, file.size))
  try {
    await read({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
  } catch {
    // A folder, or a file that was moved.
    fail(failureStrings.unreadable(file.name))
  }
}

const readSentPage = async (): Promise<void> => {
  say(statusStrings.waitingForPage)
  setBusy({ canCancel: false })
  const page = await receivePage()
  setBusy(false)
  if (page === undefined) return fail(failureStrings.noPage)
  if (page === 'invalid') return fail(failureStrings.badPage)
  await read({ bytes: bytesOf(page.html), name: page.url, url: page.url }, [statusStrings.from(page.url)])
}

const showChosen = async (event: MouseEvent): Promise<void> => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-voice]') : null
  const voice = link?.dataset.voice
  if (voice === undefined || !shown) return
  event.preventDefault()
  const html = await (await worker).show(voice === '' ? undefined : voice)
  showVoice(parts, html, shown.id, voice)
}

parts.form.addEventListener('submit', (event) => {
  event.preventDefault()
  readText(parts.text.value)
})
parts.text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) parts.form.requestSubmit()
})
parts.cancel.addEventListener('click', () => {
  stopReading()
  say(statusStrings.canceled)
})
parts.again.addEventListener('click', () => {
  say('')
  showForm(parts)
})
parts.story.addEventListener('click', (event) => void showChosen(event))
takeInput(parts, {
  onFile: (file) => void readFile(file),
  onText: (text) => {
    parts.text.value = text
    showForm(parts)
  },
  onFailure: fail,
})
parts.bookmarklet.href = bookmarkletAddress(location.origin)
parts.code.value = parts.bookmarklet.href
// The link is for dragging. Here it would open this page once more.
parts.bookmarklet.addEventListener('click', (event) => event.preventDefault())
parts.needs.remove()
parts.size.textContent = readerStrings.offline(size)
parts.form.hidden = false
parts.more.hidden = false

setWorker(load())
if (location.hash === bookmarkletHash) {
  history.replaceState(null, '', location.pathname)
  void readSentPage()
}
