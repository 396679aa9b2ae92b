// The theme and the text size that the reader chooses, remembered in this browser only. Without scripts, both follow the browser.

const names = /** @type {const} */ (['theme', 'text'])

/** @param {string} name @returns {string} "" if nothing is chosen or the browser does not allow storage */
const stored = (name) => {
  try {
    return localStorage.getItem(`onrecord-${name}`) ?? ''
  } catch {
    return ''
  }
}

/** @param {string} name @param {string} value */
const apply = (name, value) => {
  if (value === '') document.documentElement.removeAttribute(`data-${name}`)
  else document.documentElement.setAttribute(`data-${name}`, value)
}

/** @param {string} name @param {string} value */
const choose = (name, value) => {
  apply(name, value)
  try {
    if (value === '') localStorage.removeItem(`onrecord-${name}`)
    else localStorage.setItem(`onrecord-${name}`, value)
  } catch {
    // The choice holds for this page.
  }
}

for (const name of names) {
  apply(name, stored(name))
  const field = document.getElementById(`preference-${name}`)
  if (!(field instanceof HTMLSelectElement)) continue
  field.value = stored(name)
  field.addEventListener('change', () => choose(name, field.value))
  field.closest('[hidden]')?.removeAttribute('hidden')
}
