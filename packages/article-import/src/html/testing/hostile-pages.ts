/** For tests and benchmarks: a sentence of the story in each page of `readablePages`. */
export const line = 'The wall at Tolvik fell in the night of the storm, the mayor said on Tuesday. '

/** For tests and benchmarks: a story. */
export const story = `<article><h1>Wall</h1><p>${line.repeat(3)}</p><p>${line.repeat(4)}</p></article>`

/** Broken and hostile pages with a story, by name. */
export const readablePages = [
  ['unclosed tags', `<div><p><b><i>${story}<table><tr><td><ul><li>`],
  ['stray end tags', `</div></p></b></table></html></body>${story}</article></article>`],
  ['380 nested divs', '<div>'.repeat(380) + story],
  ['one attribute of 5 MB', `<p title="${'x'.repeat(5_000_000)}"></p>${story}`],
  ['100,000 scripts', story + '<script></script>'.repeat(100_000)],
  ['9,000 scripts', story + '<script>var a = "<p>"</script>'.repeat(9000)],
  ['an unfinished script', `${story}<script>var a = "<p>`],
  ['an unfinished comment', `${story}<!-- <p>`],
  ['a million null bytes', `${story}${'\0'.repeat(1_000_000)}`],
  ['6,000 rows of a table', `${story}<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(6000)}</table>`],
  ['JSON-LD of a million brackets', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${story}`],
  [
    'JSON-LD nested 9,000 deep',
    `<script type="application/ld+json">${'{"@graph":'.repeat(9000)}1${'}'.repeat(9000)}</script>${story}`,
  ],
  ['10,000 quotations in one box', `${story}<div>${'<blockquote>x</blockquote>'.repeat(10_000)}</div>`],
  ['20,000 meta elements of one name', `${'<meta name="a" content="b">'.repeat(20_000)}${story}`],
  [
    'JSON-LD with a million spaces',
    `<script type="application/ld+json">--> ${' '.repeat(1_000_000)} x,${' '.repeat(1_000_000)}</script>${story}`,
  ],
  [
    'a JSON-LD article of spaces, signs and brackets',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: `${'#'.repeat(500_000)}\n`, author: 'a '.repeat(500_000), articleBody: `${' '.repeat(500_000)}<a${'<a'.repeat(500_000)}>`, headline: '&'.repeat(500_000), description: `. ${'"'.repeat(500_000)}` })}</script>${story}`,
  ],
  ['a description of 20,000 tags', `<meta name="description" content="${'&lt;b&gt;'.repeat(20_000)}">${story}`],
  ['500 classes of 10,000 letters', `${`<div class="${'a-'.repeat(5000)}"></div>`.repeat(500)}${story}`],
  ['a style sheet of a million braces', `<style>${'{'.repeat(1_000_000)}${'}'.repeat(10)}</style>${story}`],
  ['a style sheet nested 50,000 deep', `<style>${'@media screen{'.repeat(50_000)}</style>${story}`],
  ['rules without end tags', `${story}${'<style>.a{display:none}'.repeat(20_000)}`],
  [
    '100,000 rules that hide',
    `<style>${'.a b{display:none}'.repeat(100_000)}</style>${'<div class="a">'.repeat(100)}${story}`,
  ],
  ['a selector of a million words', `<style>${'a '.repeat(1_000_000)}{display:none}</style>${story}`],
  ['15,000 links that may lead to a second page', `${story}<p>${'<a href="/wall/2">2</a> '.repeat(15_000)}</p>`],
  ['a style of 300,000 declarations', `<p style="${'display:block;'.repeat(300_000)}"></p>${story}`],
  ['lone surrogates', `${story}<p>\ud800 \udfff</p>`],
] as const

/** Hostile pages that exceed a limit, by name, and a part of the message. */
export const rejectedPages = [
  ['30,000 nested divs', '<div>'.repeat(30_000) + story, 'nested too deeply. The limit is 400 levels'],
  ['100,000 nested divs', '<div>'.repeat(100_000) + story, 'too many elements'],
  ['30,000 self-closing divs', '<div/>'.repeat(30_000) + story, 'nested too deeply'],
  ['nested list items and paragraphs', '<li><p>'.repeat(15_000) + story, 'nested too deeply'],
  ['alternately nested elements', '<b><i><u>'.repeat(2000) + story, 'nested too deeply'],
  ['100,000 paragraphs', '<p>x'.repeat(100_000), 'too many elements. The limit is 40,000'],
  ['100,000 rows of a table', `<table>${'<tr><td>x</td></tr>'.repeat(100_000)}</table>`, 'too many elements'],
  [
    'a million character references',
    story + '&amp;'.repeat(1_000_000),
    'too many character references. The limit is 80,000',
  ],
  ['five million lone brackets', story + '<'.repeat(5_000_000), 'too many character references'],
  [
    '100,000 attributes',
    `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}>`,
    'too many attributes. The limit is 10,000',
  ],
  ['eleven million letters', 'x'.repeat(11_000_000), 'too long. The limit is 10,000,000 characters'],
  ['a million unclosed comments', '<!--'.repeat(1_000_000), 'no article text'],
  ['a million unfinished tags', '<a'.repeat(1_000_000), 'name is too long. The limit is 200 characters'],
] as const
