import { describe, expect, test } from 'vitest'
import { slimSource } from './slim-source.ts'

const slim = (html: string): string => slimSource(html).html

describe('removes unused parts', () => {
  test.each([
    ['<p>a<!-- b -->c</p>', '<p>ac</p>'],
    ['<p>a</p><SCRIPT>b</Script ><p>c</p>', '<p>a</p><p>c</p>'],
    ['<p>İİ</p><script>b</SCRIPT><p>c</p>', '<p>İİ</p><p>c</p>'],
    ['<div> <a>b</a> </div> <i>c</i>', '<div><a>b</a></div><i>c</i>'],
    ['<div class="a"> <p>b', '<div class="a"><p>b'],
    ['<meta name="viewport" content="a"><meta property="og:image:width" content="1">', ''],
    ['<meta content="a" name=twitter:card>', ''],
  ])('%s', (html, expected) => {
    expect(slim(html)).toBe(expected)
  })
})

describe('does NOT remove', () => {
  test.each([
    '<p>a <b>c</b> <i>d</i></p>',
    '<meta property="og:title" content="viewport">',
    '<meta name="twitter:title" content="a">',
    '<meta name="author" content="a">',
    '<meta itemprop="image" property="og:image" content="a">',
    '<title>a <script> b</title><p>c</p>',
  ])('%s', (html) => {
    expect(slim(html)).toBe(html)
  })
})
