// Completes the text in a search field: a combobox with a list, as in the ARIA Authoring Practices. Arrow Down lists all
// completions, Enter or Tab takes the selected one, and Escape closes the list.

/** @typedef {{ readonly choice: string, readonly text: string, readonly caret: number }} Completion */

/** The pause in typing before a request, in milliseconds. */
const pause = 100

/**
 * @param {HTMLElement} place
 * @param {HTMLInputElement} input
 */
const complete = (place, input) => {
  const list = document.createElement('div')
  /** @type {readonly Completion[]} */
  let completions = []
  let chosen = -1
  let running = new AbortController()

  const show = () => {
    list.hidden = completions.length === 0
    input.setAttribute('aria-expanded', String(completions.length > 0))
    list.replaceChildren(...completions.map(option))
    mark(-1)
  }

  /** @param {number} at */
  const mark = (at) => {
    chosen = at
    for (const [index, each] of [...list.children].entries()) each.setAttribute('aria-selected', String(index === at))
    const active = list.children[at]
    if (active) {
      input.setAttribute('aria-activedescendant', active.id)
      active.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }

  /**
   * @param {Completion} completion
   * @param {number} index
   */
  const option = (completion, index) => {
    const element = document.createElement('div')
    const words = document.createElement('bdi')
    words.textContent = completion.choice
    element.append(words)
    element.id = `find-option-${index}`
    element.role = 'option'
    element.tabIndex = -1
    // Keep the focus in the field.
    element.addEventListener('mousedown', (event) => event.preventDefault())
    element.addEventListener('click', () => take(completion))
    return element
  }

  const close = () => {
    running.abort()
    completions = []
    show()
  }

  const ask = (isAsked = false) => {
    running.abort()
    const asked = new AbortController()
    running = asked
    const caret = String(input.selectionStart ?? input.value.length)
    const parameters = new URLSearchParams({ q: input.value, caret, ...(isAsked && { open: '' }) })
    const timer = setTimeout(async () => {
      const found = await fetched(`${place.dataset.completions}?${parameters}`, asked.signal)
      if (asked.signal.aborted) return
      completions = found
      show()
    }, pause)
    asked.signal.addEventListener('abort', () => clearTimeout(timer))
  }

  /** @param {Completion} completion */
  const take = ({ text, caret }) => {
    input.value = text
    input.setSelectionRange(caret, caret)
    close()
    // After a field name, list the values of the field.
    ask()
  }

  /** @param {1 | -1} step */
  const move = (step) => {
    const from = chosen === -1 && step === -1 ? 0 : chosen
    mark((from + step + completions.length) % completions.length)
  }

  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const isOpen = completions.length > 0
    const completion = completions[chosen]
    if (event.isComposing) return
    if (event.key === 'ArrowDown') isOpen ? move(1) : ask(true)
    else if (event.key === 'ArrowUp' && isOpen) move(-1)
    else if (event.key === 'Escape' && isOpen) close()
    else if ((event.key === 'Enter' || event.key === 'Tab') && completion) take(completion)
    else return
    event.preventDefault()
  }

  list.id = 'find-completions'
  list.role = 'listbox'
  list.ariaLabel = 'Completions'
  place.append(list)
  input.role = 'combobox'
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.addEventListener('input', () => ask())
  input.addEventListener('keydown', press)
  input.addEventListener('blur', close)
  show()
}

/**
 * The completions at an address; none if the request fails.
 *
 * @param {string} address
 * @param {AbortSignal} signal
 * @returns {Promise<readonly Completion[]>}
 */
const fetched = async (address, signal) => {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? await response.json() : []
  } catch {
    return []
  }
}

for (const place of document.querySelectorAll('[data-completions]')) {
  const input = place.querySelector('input')
  if (place instanceof HTMLElement && input) complete(place, input)
}
