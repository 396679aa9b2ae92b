import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const ruleOf = (text: string): readonly string[] => extractArticle(text).notes.map(({ rule }) => rule)

const german = `Die Hafenbehörde sagte am Montag, dass mindestens 40 Boote im Sturm verloren gingen. „Niemand kam“, sagte Ilse
Marten, eine Netzflickerin aus Tolvik. Der Minister bestritt, dass sein Amt von den Rissen wusste.`
const french = `L’agence a déclaré lundi que quarante bateaux avaient été perdus dans la tempête. « Personne n’est venu », a dit
Ilse Marten. Le ministre a nié que son bureau ait été au courant des fissures dans le mur.`
const english = `The harbour agency said on Monday that at least 40 boats had been lost in the storm. “Nobody came,” said Ilse
Marten. The minister denied that his office had known about the cracks in the wall.`

describe('a text that is not English', () => {
  test.each([
    ['German', german],
    ['French', french],
    ['Korean', '국가정보원은 월요일 북한 병사 두 명이 귀순 의사를 밝히지 않았다고 말했다.'],
  ])('gets a note: %s', (_, text) => {
    expect(ruleOf(text)).toContain('language-not-english')
  })

  test('halves the confidence of statements', () => {
    const { statements } = extractArticle(german, { minConfidence: 0 })
    for (const { confidence } of statements) expect(confidence).toBeLessThanOrEqual(0.5)
  })
})

test.each([english, english.toUpperCase(), 'Wall fails', 'Ilse Marten spoke.'])(
  'English does NOT get the note: %s',
  (text) => {
    expect(ruleOf(text)).not.toContain('language-not-english')
  },
)
