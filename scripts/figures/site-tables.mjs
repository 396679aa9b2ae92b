import { markdownTable } from './markdown-table.mjs'
import { fixed } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

const paths = ['/articles/kursk-capture', '/search?q=killed', '/voices', '/articles/kursk-capture/lite']
const stories = ['kursk-capture', 'many-statements']

/** @param {number} kilobytes @returns {string} "14.4 KB", "57 KB", "0" */
const inKilobytes = (kilobytes) => (kilobytes === 0 ? '0' : `${kilobytes} KB`)

/**
 * The tables of docs/benchmarks.md about the site.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function siteTables(read) {
  const weights = (/** @type {string} */ name) =>
    stories.map((story) => inKilobytes(read('site', 'pages', 'weight', `/articles/${story}`, name)))
  return {
    'site-rates': markdownTable([
      ['', 'story', 'search', 'voices', 'lite page', 'goal'],
      [
        'requests per second at 50 connections, times those of the bare page',
        ...paths.map((path) => fixed(read('site', 'site', 'requests per second, times a bare page', path))),
        '0.8, lite 1.25',
      ],
    ]),
    'site-costs': markdownTable([
      ['', 'first story', '500 statements', 'goal'],
      [
        'processor time to render a page of a story that is in memory, times that of its lite page',
        ...stories.map((story) => fixed(read('site', 'pages', 'processor time, times the lite page', story))),
        '1.5 and 5',
      ],
      [
        'the same for the first request for a story (generated stories of 25 statements)',
        fixed(read('site', 'pages', 'first request, times the lite page')),
        '',
        '1.5',
      ],
      ['HTML and CSS with Brotli', ...weights('HTML and CSS, KB'), '22 KB'],
      ['scripts', ...weights('scripts, KB'), '8 KB'],
      ['fonts', ...weights('fonts, KB'), '60 KB'],
    ]),
    'site-mobile': markdownTable([
      ['', 'first story', '500 statements', 'goal'],
      [
        'score, times that of the bare page',
        ...stories.map((story) => fixed(read('site', 'mobile', story, 'score, times a bare page'), 2)),
        '1.2 and 1.1',
      ],
      [
        'time until the largest part is there, times that of the bare page',
        ...stories.map((story) => fixed(read('site', 'mobile', story, 'largest paint, times a bare page'), 2)),
        '',
      ],
    ]),
    'site-facets': markdownTable(
      [
        ['query', 'search and facets, times the search alone'],
        ...read
          .names('site', 'facets', 'with facets, times')
          .map((kind) => [kind, fixed(read('site', 'facets', 'with facets, times', kind))]),
      ],
      [1],
    ),
  }
}
