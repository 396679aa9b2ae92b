import { markdownTable } from './markdown-table.mjs'
import { count, fixed } from './read-figures.mjs'

/**
 * The tables of article-data's speed and size.
 *
 * @param {import('./read-figures.mjs').Read} read
 */
export const dataTables = (read) => {
  const sizes = read.names('data', 'wide', 'validate')
  const growth = (/** @type {string} */ kind, /** @type {string} */ words) =>
    read
      .names('data', kind)
      .filter((name) => name !== 'measured')
      .map((name) => [`${name}, ${words}`, ...sizes.map((size) => fixed(read('data', kind, name, size)))])
  return {
    'article-rates': markdownTable([
      ['the included story', 'a second', 'times JSON.parse'],
      ...read
        .names('data', 'rates')
        .filter((name) => name !== 'measured')
        .map((name) => [
          name,
          count(read('data', 'rates', name, 'a second')),
          fixed(read('data', 'rates', name, 'times JSON.parse')),
        ]),
    ]),
    'article-growth': markdownTable([
      ['microseconds for each statement, of', ...sizes.map((size) => count(Number(size)))],
      ...growth('deep', 'nested'),
      ...growth('wide', 'one after another'),
    ]),
    'entry-sizes': markdownTable([
      ['entry of article-data', 'KB after gzip'],
      ...read
        .names('data', 'sizes', 'KB after gzip')
        .map((entry) => [entry, fixed(read('data', 'sizes', 'KB after gzip', entry))]),
    ]),
  }
}
