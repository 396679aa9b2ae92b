import { count, fixed } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

/**
 * The figures of docs/reliability.md. Throws if a benchmark found what the page says does not happen.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function reliabilityValues(read) {
  const fuzz = (/** @type {string} */ name) => read('import', 'fuzz', name)
  requireNone(fuzz('faults'), 'faults of parsers')
  return {
    ...siteValues(read),
    ...killValues(read, 'sqlite'),
    ...killValues(read, 'postgres'),
    'fuzz.documents': count(fuzz('documents')),
    'fuzz.formats': count(fuzz('formats')),
    'fuzz.queries': count(fuzz('queries')),
    'fuzz.minutes': count(fuzz('minutes per format')),
    'fuzz.processor': `${fuzz('least processor s of a format')} to ${fuzz('most processor s of a format')}`,
    'fuzz.slowest': fixed(fuzz('slowest, processor s')),
  }
}

/** @param {Read} read @returns {Record<string, string>} */
function siteValues(read) {
  const statuses = read.names('site', 'random requests', 'statuses').map((status) => ({
    status,
    times: read('site', 'random requests', 'statuses', status),
  }))
  requireNone(statuses.filter(({ status }) => Number(status) >= 500).length, 'server errors')
  requireNone(read('site', 'random requests', 'lines in the log'), 'lines in the log')
  return {
    'requests.count': count(read('site', 'random requests', 'requests')),
    'requests.statuses': statuses.map(({ status, times }) => `${count(times)} × ${status}`).join(', '),
    'heavy.stories': count(read('site', 'heavy queries', 'stories')),
    'heavy.ratio': fixed(read('site', 'heavy queries', '95th percentile, times idle')),
    'heavy.slowest': fixed(read('site', 'heavy queries', 'slowest response, s')),
  }
}

/** @param {Read} read @param {string} engine @returns {Record<string, string>} */
function killValues(read, engine) {
  const kills = (/** @type {string} */ name) => read('terminal', `kills, ${engine}`, name)
  requireNone(kills('missing'), 'stories missing after a kill')
  requireNone(kills('faults'), 'faults of an archive after a kill')
  return {
    [`kills.${engine}-each`]: count(kills('kills')),
    [`kills.${engine}-stories`]: count(kills('reported')),
  }
}

/** @param {number} found @param {string} what */
function requireNone(found, what) {
  if (found > 0) throw new Error(`A benchmark found ${what} (${found}). docs/reliability.md says that there are none.`)
}
