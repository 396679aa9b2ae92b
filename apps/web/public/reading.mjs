// Keys and copying on the page of a story. The page has its whole function without this script.

/** The texts that the page brings for this script. @type {DOMStringMap} */
const words = document.getElementById('reading-help')?.dataset ?? {}

/** The first part of each statement, in text order. */
const statements = () =>
  Array.from(document.querySelectorAll('.statement[id]'), (element) => /** @type {HTMLElement} */ (element))

/** @param {Element} element @returns {string} the key of its voice */
const voiceOf = (element) => element.getAttribute('data-said-by') ?? ''

/** @returns {HTMLElement | undefined} the statement that the address names */
const current = () => statements().find(({ id }) => `#${id}` === location.hash)

/** @param {HTMLElement | undefined} element */
const goTo = (element) => {
  if (!element) return
  const folded = element.closest('details')
  if (folded) folded.open = true
  location.replace(`#${element.id}`)
  element.scrollIntoView({ block: 'center' })
  announce(document.getElementById(`note-${element.id}`)?.textContent ?? '')
}

/** @param {readonly HTMLElement[]} all @returns {number} the index of the first statement that is not above the window */
const firstVisible = (all) => {
  const at = all.findIndex((element) => element.getBoundingClientRect().bottom > 0)
  return at < 0 ? all.length : at
}

/** @param {number} step @param {(element: HTMLElement) => boolean} [fits] */
const move = (step, fits = () => true) => {
  const all = statements()
  const here = current()
  const from = here ? all.indexOf(here) : step > 0 ? firstVisible(all) - 1 : firstVisible(all)
  for (let at = from + step; at >= 0 && at < all.length; at += step) {
    const next = all[at]
    if (next && fits(next)) return goTo(next)
  }
}

const region = document.body.appendChild(document.createElement('p'))
region.className = 'toast'
region.setAttribute('role', 'status')

/** @type {number | undefined} */
let hiding

/** @param {string} text a message for screen readers, also shown if `isShown` @param {boolean} [isShown] */
const announce = (text, isShown = false) => {
  region.textContent = text
  region.classList.toggle('toast-shown', isShown)
  clearTimeout(hiding)
  if (isShown) hiding = window.setTimeout(() => region.classList.remove('toast-shown'), 2500)
}

/** @param {string} text */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
    announce(words.copied ?? '', true)
  } catch {
    announce(words.notCopied ?? '', true)
  }
}

/** @param {HTMLElement} element @returns {string} all parts of a statement, without letters and notes */
const textOf = (element) =>
  Array.from(document.querySelectorAll(`[data-statement="${element.id}"]`), (part) => {
    const bare = /** @type {HTMLElement} */ (part.cloneNode(true))
    for (const other of bare.querySelectorAll('.note-place, .mark-place')) other.remove()
    return bare.textContent ?? ''
  }).join(' … ')

/** A story of several pages: only the server knows which page has a statement. */
const hasParts = document.querySelector('[data-parts]') !== null

/** @param {string} id @returns {string} the address of a statement */
const addressOf = (id) => `${location.origin}${location.pathname}${hasParts ? `?statement=${id}` : ''}#${id}`

// An address without its page, for example one that a reader typed.
const asked = location.hash.slice(1)
const isElsewhere = hasParts && asked.startsWith('s-') && document.getElementById(asked) === null
if (isElsewhere && !location.search.includes('statement=')) location.replace(addressOf(asked))

/** Copies the current statement with its source. The text is as in the story, so a paraphrase has no quotation marks. */
const copyStatement = () => {
  const here = current()
  const source = here && document.getElementById(`note-${here.id}`)?.getAttribute('data-source')
  if (here) void copy(`${textOf(here)} (${source})\n${addressOf(here.id)}`)
}

const copyLink = () => {
  const here = current()
  if (here) void copy(addressOf(here.id))
}

const cite = () => {
  const here = current()
  if (here) location.assign(`${location.pathname.replace(/\/+$/u, '')}/cite?statement=${here.id}`)
}

const help = () => {
  const dialog = document.getElementById('reading-help')
  if (!(dialog instanceof HTMLDialogElement)) return
  if (dialog.open) dialog.close()
  else dialog.showModal()
}

/** @type {Readonly<Record<string, () => void>>} */
const keys = {
  j: () => move(1),
  k: () => move(-1),
  n: () => {
    const voice = voiceOf(current() ?? document.body)
    move(1, (element) => voiceOf(element) !== voice)
  },
  v: () => {
    const here = current()
    if (here) move(1, (element) => voiceOf(element) === voiceOf(here))
  },
  c: copyStatement,
  y: copyLink,
  b: cite,
  '/': () => location.assign('/search'),
  '?': help,
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping) return
  const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
  if (!action) return
  event.preventDefault()
  action()
})

for (const button of document.querySelectorAll('[data-action="help"]')) {
  button.removeAttribute('hidden')
  button.addEventListener('click', help)
}

for (const text of document.querySelectorAll('[data-copy]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button copy-button'
  button.textContent = words.copyWord ?? ''
  button.setAttribute('aria-label', `${words.copyWord}: ${text.getAttribute('data-copy')}`)
  button.addEventListener('click', () => void copy(text.textContent ?? ''))
  text.after(button)
}
