import type { LookupFunction } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { brotliCompressSync, createGzip, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { fetchResource } from './fetch-resource.ts'
import { actsAsPublic, nameServer, serve } from './fixtures/serve.ts'

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes)

const fetched = async (...[url, options]: Parameters<typeof fetchResource>) => {
  const resource = await fetchResource(url, options)
  if (resource.kind !== 'fetched') throw new Error('unchanged')
  return resource
}

/** The message of a failed fetch, which must be an ImportError of one line. */
const failure = async (...[url, options]: Parameters<typeof fetchResource>): Promise<string> => {
  const error = await fetchResource(url, options).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(ImportError)
  const { message } = error as ImportError
  expect(message).not.toContain('\n')
  return message
}

describe('a resource is fetched', () => {
  test('with its media type, charset and validators', async () => {
    const { url } = await serve((_, response) => {
      response.setHeader('content-type', 'Text/HTML; charset="EUC-KR"')
      response.setHeader('etag', '"a1"')
      response.setHeader('last-modified', 'Sat, 11 Jan 2025 10:00:00 GMT')
      response.end('hello')
    })
    const resource = await fetched(`${url}/story#top`, { allowLocal: true })
    expect(resource).toMatchObject({
      url: `${url}/story`,
      mediaType: 'text/html',
      charset: 'EUC-KR',
      etag: '"a1"',
      lastModified: 'Sat, 11 Jan 2025 10:00:00 GMT',
    })
    expect(textOf(resource)).toBe('hello')
  })

  test.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['deflate', deflateSync('hello')],
    ['zstd', zstdCompressSync('hello')],
    ['gzip, br', brotliCompressSync(gzipSync('hello'))],
  ])('%s is decoded', async (encoding, body) => {
    const { url } = await serve((_, response) => response.setHeader('content-encoding', encoding).end(body))
    expect(textOf(await fetched(url, { allowLocal: true }))).toBe('hello')
  })

  test('the request names the importer', async () => {
    const { url } = await serve((request, response) => response.end(request.headers['user-agent']))
    expect(textOf(await fetched(url, { allowLocal: true }))).toMatch(/^OnRecord\/\d/u)
  })

  test('an unchanged resource is not sent again', async () => {
    const { url } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"a1"') response.writeHead(304).end()
      else response.setHeader('etag', '"a1"').end('hello')
    })
    const { etag } = await fetched(url, { allowLocal: true })
    expect(etag).toBe('"a1"')
    expect(await fetchResource(url, { allowLocal: true, ...(etag && { etag }) })).toEqual({
      kind: 'unchanged',
      url: `${url}/`,
    })
  })

  test('redirects are followed', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/five') response.end('there')
      else response.writeHead(302, { location: { '/': '/four', '/four': 'five' }[request.url ?? ''] }).end('elsewhere')
    })
    const resource = await fetched(url, { allowLocal: true })
    expect([resource.url, textOf(resource)]).toEqual([`${url}/five`, 'there'])
  })
})

describe('limits', () => {
  test('a page of 50 MB is NOT read to its end', async () => {
    let sent = 0
    const { url } = await serve((_, response) => {
      const piece = Buffer.alloc(1024 * 1024, 'a')
      const send = () => {
        while (sent < 50 && !response.destroyed) {
          sent++
          if (!response.write(piece)) return void response.once('drain', send)
        }
        response.end()
      }
      send()
    })
    expect(await failure(url, { allowLocal: true })).toBe(
      `"${url}/" is larger than 10485760 bytes after decompression, which is the limit.`,
    )
    expect(sent).toBeLessThan(50)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('a %s bomb is NOT decompressed', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(100 * 1024 * 1024))
    const { url } = await serve((_, response) => response.setHeader('content-encoding', encoding).end(bomb))
    expect(await failure(url, { allowLocal: true })).toContain('is larger than 10485760 bytes after decompression')
  })

  test('a compressed body that never ends is NOT read to its end', async () => {
    function* endless() {
      for (const zeros = Buffer.alloc(1024 * 1024); ; ) yield zeros
    }
    const { url } = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip')
      pipeline(Readable.from(endless()), createGzip(), response, () => {})
    })
    expect(await failure(url, { allowLocal: true })).toContain('is larger than 10485760 bytes after decompression')
  })

  test('a response that trickles in is given up after the timeout', async () => {
    const { url } = await serve((_, response) => {
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect(await failure(url, { allowLocal: true, timeoutMs: 300 })).toBe(
      `"${url}" did not respond completely within 0.3 s. Try again later.`,
    )
  })

  test('slow redirects share one timeout', async () => {
    const { url } = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 100)
    })
    expect(await failure(url, { allowLocal: true, timeoutMs: 300 })).toContain(
      'did not respond completely within 0.3 s',
    )
  })

  test('a redirect loop ends', async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(301, { location: '/' }).end())
    expect(await failure(url, { allowLocal: true })).toBe(`"${url}" redirects more than 5 times. Check the address.`)
    expect(requests.filter((line) => line === 'GET /')).toHaveLength(6)
  })

  test.each([
    ['file:///etc/passwd', 'has the scheme "file:". Expected http: or https:.'],
    ['http://me:word@example.org/', 'contains a username or password'],
    ['http://', 'is not an address'],
  ])('a redirect to %s is NOT followed', async (location, message) => {
    const { url } = await serve((_, response) => response.writeHead(302, { location }).end())
    expect(await failure(url, { allowLocal: true })).toContain(message)
  })

  test('an aborted signal stops a fetch with its reason', async () => {
    const { url } = await serve(() => {})
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 50)
    await expect(fetchResource(url, { allowLocal: true, signal: controller.signal })).rejects.toThrow('enough')
  })
})

describe('only public addresses are contacted', () => {
  test('a loopback address is NOT contacted', async () => {
    const { url, requests } = await serve((_, response) => response.end('secret'))
    expect(await failure(url)).toBe(
      '"127.0.0.1" is at 127.0.0.1, which is not a public address (loopback). Local addresses are not allowed.',
    )
    expect(requests).toEqual([])
  })

  test.each(['http://localhost', 'http://0x7f.1', 'http://2130706433', 'http://[::1]', 'http://[::ffff:127.0.0.1]'])(
    '%s is NOT contacted',
    async (host) => {
      const { port, requests } = await serve((_, response) => response.end('secret'))
      expect(await failure(`${host}:${port}`)).toContain('which is not a public address')
      expect(requests).toEqual([])
    },
  )

  test('a name with a private address is rejected', async () => {
    const lookup = nameServer({ 'news.example': ['192.168.0.7'] })
    expect(await failure('http://news.example/', { lookup })).toBe(
      '"news.example" is at 192.168.0.7, which is not a public address (private). Local addresses are not allowed.',
    )
  })

  test.each(['http://8.8.8.8:8080/', 'http://[2001:4860:4860::8888]:25/', 'https://news.example:8443/'])(
    'another port of a public address is NOT contacted: %s',
    async (url) => {
      const lookup = nameServer({ 'news.example': ['8.8.8.8'] })
      expect(await failure(url, { lookup })).toContain('Only ports 80 and 443 are allowed.')
      expect(await failure(url, { lookup, allowPort: (port) => port === 1 })).toContain('Only ports 80 and 443')
    },
  )

  test('a redirect to another port of a public address is NOT followed', async () => {
    const outside = await serve(
      (_, response) => response.writeHead(302, { location: 'http://news.example:6379/' }).end(),
      '127.0.0.2',
    )
    const lookup = nameServer({ 'news.example': ['8.8.8.8'] })
    expect(await failure(outside.url, { lookup, allowLocal: actsAsPublic })).toContain('uses port 6379.')
  })

  test('an allowed port does NOT permit an address that is not public', async () => {
    const signal = AbortSignal.timeout(300)
    const message = failure('http://192.0.2.1:8080/', { allowPort: () => true, signal })
    expect(await message).toContain('which is not a public address')
  })

  test('a redirect from an allowed host to 127.0.0.1 is NOT followed', async () => {
    const inside = await serve((_, response) => response.end('secret'))
    const outside = await serve((_, response) => response.writeHead(302, { location: inside.url }).end(), '127.0.0.2')
    const lookup = nameServer({ 'news.example': ['127.0.0.2'] })
    const options = { lookup, allowLocal: actsAsPublic }
    expect(await failure(`http://news.example:${outside.port}/`, options)).toContain('"127.0.0.1" is at 127.0.0.1')
    expect(outside.requests).toContain('GET /')
    expect(inside.requests).toEqual([])
  })

  test('a name that changes its address between two lookups is rejected at the second', async () => {
    const outside = await serve((_, response) => {
      response.writeHead(302, { location: '/again', connection: 'close' }).end()
    }, '127.0.0.2')
    const lookup = nameServer({ 'news.example': ['127.0.0.2', '127.0.0.2', '127.0.0.1'] })
    const options = { lookup, allowLocal: actsAsPublic, maxRedirects: 50 }
    expect(await failure(`http://news.example:${outside.port}/`, options)).toContain('"news.example" is at 127.0.0.1')
  })

  test('a name with a public and a local address is NOT contacted', async () => {
    const lookup: LookupFunction = (_host, _options, callback) =>
      callback(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])
    expect(await failure('http://news.example/', { lookup })).toContain('is at 10.0.0.1')
  })
})

describe('robots.txt', () => {
  const withRules = (rules: string, status = 200) =>
    serve(function withRobots(request, response) {
      if (request.url === '/robots.txt') response.writeHead(status).end(rules)
      else response.end('hello')
    })

  test('a disallowed address is NOT requested', async () => {
    const { url, requests } = await withRules('User-agent: onrecord\nDisallow: /private\n\nUser-agent: *\nDisallow: /')
    expect(await failure(`${url}/private/story`, { allowLocal: true })).toBe(
      `"${url}/private/story" was not fetched: "${url}/robots.txt" disallows it.`,
    )
    expect(requests).toEqual(['GET /robots.txt'])
    expect(textOf(await fetched(`${url}/story`, { allowLocal: true }))).toBe('hello')
  })

  test.each([503, 500, 429])('a file that cannot be read disallows everything: %i', async (status) => {
    const { url } = await withRules('', status)
    expect(await failure(url, { allowLocal: true })).toContain(
      `returned status ${status}, which disallows everything until it can be read`,
    )
  })

  test('a file that never arrives is given up after the timeout', async () => {
    const { url } = await serve(function withRobots(request, response) {
      if (request.url !== '/robots.txt') response.end('hello')
    })
    expect(await failure(url, { allowLocal: true, timeoutMs: 300 })).toContain(
      'did not respond completely within 0.3 s',
    )
  })

  test('a missing file allows everything', async () => {
    const { url } = await withRules('', 404)
    expect(textOf(await fetched(url, { allowLocal: true }))).toBe('hello')
  })

  test('the file of a redirect’s target is checked too', async () => {
    const target = await withRules('User-agent: *\nDisallow: /')
    const { url } = await serve((_, response) => response.writeHead(302, { location: `${target.url}/story` }).end())
    expect(await failure(url, { allowLocal: true })).toContain(`"${target.url}/robots.txt" disallows it`)
    expect(target.requests).toEqual(['GET /robots.txt'])
  })
})

describe('an error is one line', () => {
  test.each([
    ['ftp://example.org/', '"ftp://example.org/" has the scheme "ftp:". Expected http: or https:.'],
    ['file:///etc/passwd', '"file:///etc/passwd" has the scheme "file:". Expected http: or https:.'],
    ['http://me:word@example.org/', 'The address at "example.org" contains a username or password. Remove it.'],
    ['http://', '"http://" is not an address. Expected one that begins with http:// or https://.'],
  ])('%s', async (url, message) => {
    expect(await failure(url)).toBe(message)
  })

  test.each([
    [{ 'content-encoding': 'gzip' }, 'sent damaged data: it is not compressed as its headers say'],
    [{ 'content-encoding': 'rot13' }, 'has the content encoding "rot13". Expected gzip, br, deflate, zstd.'],
    [{ 'content-encoding': 'gzip, gzip, gzip, gzip' }, 'has 4 content encodings. Expected at most 3.'],
  ])('headers %j', async (headers, message) => {
    const { url } = await serve((_, response) => response.writeHead(200, headers).end('hello'))
    expect(await failure(url, { allowLocal: true })).toContain(message)
  })

  test('a status that is not 200', async () => {
    const { url } = await serve((_, response) => response.writeHead(410).end())
    expect(await failure(url, { allowLocal: true })).toBe(`"${url}/" returned status 410. Expected 200.`)
  })

  test('a connection that is closed early', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half')
      setTimeout(() => request.socket.destroy(), 20)
    })
    expect(await failure(url, { allowLocal: true })).toContain('closed the connection before the response was complete')
  })

  test('a port without a server', async () => {
    expect(await failure('http://127.0.0.1:9/', { allowLocal: true })).toContain('the connection was refused')
  })

  test('a name without a host', async () => {
    const lookup = nameServer({})
    expect(await failure('http://news.example/', { lookup })).toContain('no host has this name')
  })
})
