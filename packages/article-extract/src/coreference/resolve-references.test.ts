import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findWords, readScene, type Scene } from './fixtures/scene.ts'
import { readCoreferenceWeights } from './ranking/read-coreference-weights.ts'
import { coreferenceResolver, referencesIn } from './resolve-references.ts'

const file = new URL('../../weights/coreference.bin', import.meta.url)
const resolver = coreferenceResolver(readCoreferenceWeights(readFileSync(file), 'coreference.bin'))

/** Words of the scene and the entity they refer to: "!" before a name that they do not refer to, "" for nobody. */
type Expected = readonly (readonly [words: string, name: string])[]

const namesMeant = (scene: Scene, words: string): string => {
  const { doc, table, speeches } = readScene(scene)
  const coreference = resolver.resolve(doc, table, speeches)
  const nameOf = new Map(coreference.table.entities.map(({ id, name }) => [id, name]))
  const range = findWords(doc, words)
  const found = range ? referencesIn(doc, coreference, range) : []
  return found.flatMap(({ entityIds }) => entityIds.map((id) => nameOf.get(id))).join(' + ')
}

const check = (scene: Scene, expected: Expected): void => {
  for (const [words, name] of expected) {
    const found = namesMeant(scene, words)
    if (name.startsWith('!')) expect(found, words).not.toContain(name.slice(1))
    else expect(found, words).toBe(name)
  }
}

describe('a pronoun does NOT refer to a person mentioned only in the attributed words', () => {
  test.each<readonly [scene: Scene, expected: Expected]>([
    [
      {
        text: 'Council story\n\nSir Colin Maddox has called on the league to ban Tomas Reinholt for a late challenge on Pieter Vos.\n\nMaddox believes Reinholt meant to hurt Vos. The Harwell boss said it was the worst foul of the season. "We shall send it to the league. The tackle on Vos was terrible," he said.',
        names: [
          'he Colin Maddox | Maddox [Sir]',
          'he Tomas Reinholt | Reinholt',
          'he Pieter Vos | Vos',
          'place Harwell',
        ],
        speeches: [
          ['Maddox', 'Reinholt meant to hurt Vos'],
          ['The Harwell boss', 'it was the worst foul of the season'],
          ['he', '"We shall send it to the league. The tackle on Vos was terrible,"'],
        ],
      },
      [
        ['he said', 'Colin Maddox'],
        ['We', 'Colin Maddox'],
      ],
    ],
    [
      {
        text: 'The duchess also revealed that she reached out to an unnamed friend of Olaf\'s mother, Princess Odile, to talk through her struggles. "I did not know who else to turn to. One of the people I reached out to was one of Odile\'s best friends," she told Rusk.',
        names: ['he Olaf', 'she Odile [Princess]', 'person Rusk'],
        speeches: [
          [
            'The duchess',
            "she reached out to an unnamed friend of Olaf's mother, Princess Odile, to talk through her struggles",
          ],
          [
            'she',
            '"I did not know who else to turn to. One of the people I reached out to was one of Odile\'s best friends,"',
          ],
        ],
      },
      [
        ['she told', '!Odile'],
        ['she told', 'the duchess'],
        ['she reached', 'the duchess'],
      ],
    ],
    [
      {
        text: '"That talk, I am never going to share," Anton added. "It was awkward."\n\nWhen Rusk asked if he could share the questions posed, he declined, saying "I am not comfortable with that." On Monday, Helen Rusk told KTV that Anton had named nobody.',
        names: ['he Anton', 'she Helen Rusk | Rusk', 'body KTV'],
        speeches: [
          ['Anton', '"That talk, I am never going to share,"'],
          ['he', '"I am not comfortable with that."'],
        ],
      },
      [
        ['he could', 'Anton'],
        ['he declined', 'Anton'],
      ],
    ],
    [
      {
        text: 'Alan Greaves, who leads the inquiry, said it was possible that the two fires were linked. The head of the inquiry said more tests would follow.',
        names: ['he Alan Greaves'],
        speeches: [
          ['Alan Greaves', 'it was possible that the two fires were linked'],
          ['The head of the inquiry', 'more tests would follow'],
        ],
      },
      [
        ['The head of the inquiry', 'Alan Greaves'],
        ['who leads', 'Alan Greaves'],
      ],
    ],
    [
      {
        text: 'Minister in the Ministry of Finance Brendan Mallory said, "The issue is a simple one." He added that demand outstrips supply.',
        names: ['he Brendan Mallory [Minister in the Ministry of Finance]', 'body Ministry of Finance'],
        speeches: [
          ['Brendan Mallory', '"The issue is a simple one."'],
          ['He', 'demand outstrips supply'],
        ],
      },
      [['He added', 'Brendan Mallory']],
    ],
    [
      {
        text: 'Coach Petra Lindqvist criticized the referee, Amos Doyle, after the match. "Doyle lost control of the game," she said.',
        names: ['she Petra Lindqvist [Coach]', 'he Amos Doyle | Doyle [referee]'],
        speeches: [['she', '"Doyle lost control of the game,"']],
      },
      [['she said', 'Petra Lindqvist']],
    ],
    [
      {
        text: 'Mayor Ivo Brandt met the builder Carl Munk on Friday.\n\nBrandt said the bridge was safe. "I trust Munk, and Munk trusts me," he added.',
        names: ['he Ivo Brandt | Brandt [Mayor]', 'he Carl Munk | Munk'],
        speeches: [
          ['Brandt', 'the bridge was safe'],
          ['he', '"I trust Munk, and Munk trusts me,"'],
        ],
      },
      [['he added', 'Ivo Brandt']],
    ],
    [
      {
        text: 'Rosa Keane told the court that her neighbor, Dina Marsh, had threatened her twice. She said the police did nothing.',
        names: ['she Rosa Keane', 'she Dina Marsh'],
        speeches: [
          ['Rosa Keane', 'her neighbor, Dina Marsh, had threatened her twice'],
          ['She', 'the police did nothing'],
        ],
      },
      [['She said', 'Rosa Keane']],
    ],
    [
      {
        text: 'Asked about Senator Paul Hartig\'s vote, Owen Reed laughed. "He owes me a dinner," he said.',
        names: ['he Paul Hartig', 'he Owen Reed'],
        speeches: [['he', '"He owes me a dinner,"']],
      },
      [['he said', 'Owen Reed']],
    ],
    [
      {
        text: '"The tackle on Brunner was late," said Felix Aldous, who manages the visitors. He told reporters the season was not over.',
        names: ['he Felix Aldous', 'he Brunner'],
        speeches: [
          ['Felix Aldous', '"The tackle on Brunner was late,"'],
          ['He', 'the season was not over'],
        ],
      },
      [
        ['He told', 'Felix Aldous'],
        ['who manages', 'Felix Aldous'],
      ],
    ],
  ])('$0.text', check)
})

describe('people are NOT a company', () => {
  test.each<readonly [scene: Scene, expected: Expected]>([
    [
      {
        text: 'Cristina Vega, a mother of four, lives in a mobile home with her husband. They crossed the border in 2009.\n\n"We\'re afraid to go to Walmart. I am afraid to drive," Vega said.\n\nHer husband worked as a brick mason and cook, but was recently unemployed. Now they have decided they probably will return home.',
        names: ['she Cristina Vega | Vega', 'body Walmart'],
        speeches: [
          ['Vega', '"We\'re afraid to go to Walmart. I am afraid to drive,"'],
          ['they', 'they probably will return home'],
        ],
      },
      [['they have', '!Walmart']],
    ],
    [
      {
        text: 'Ines Holt and Marc Dell moved to Leeds in May. They said the house was too small. The couple said they would move again.',
        names: ['she Ines Holt', 'he Marc Dell', 'place Leeds'],
        speeches: [
          ['They', 'the house was too small'],
          ['The couple', 'they would move again'],
        ],
      },
      [
        ['They said', 'Ines Holt + Marc Dell'],
        ['The couple', 'Ines Holt + Marc Dell'],
      ],
    ],
    [
      {
        text: 'Marta Solis and her son fled the flood. They slept at the Grand Hotel. They said the hotel was kind.',
        names: ['she Marta Solis', 'body Grand Hotel'],
        speeches: [['They', 'the hotel was kind']],
      },
      [['They said', '!Grand Hotel']],
    ],
    [
      {
        text: 'Residents marched past Norwell Bank on Monday. They said the fees were too high.',
        names: ['body Norwell Bank'],
        speeches: [['They', 'the fees were too high']],
      },
      [['They said', 'Residents']],
    ],
    [
      {
        text: 'Tom Baird works at Foodmart with his brother. They say the pay is poor.',
        names: ['he Tom Baird', 'body Foodmart'],
        speeches: [['They', 'the pay is poor']],
      },
      [['They say', '!Foodmart']],
    ],
    [
      {
        text: 'Teachers at Hillview College walked out on Thursday. They demanded a raise and said they would return on Monday.',
        names: ['body Hillview College'],
        speeches: [['They', 'they would return on Monday']],
      },
      [
        ['They demanded', '!Hillview College'],
        ['they would', '!Hillview College'],
      ],
    ],
    [
      {
        text: 'Two drivers sued Zipcab on Tuesday. They said the firm owed them wages.',
        names: ['body Zipcab'],
        speeches: [['They', 'the firm owed them wages']],
      },
      [['They said', 'two drivers']],
    ],
    [
      {
        text: 'Bea Holm and Karl Ness were married in June. The couple said they were happy.',
        names: ['she Bea Holm', 'he Karl Ness'],
        speeches: [['The couple', 'they were happy']],
      },
      [['The couple', 'Bea Holm + Karl Ness']],
    ],
  ])('$0.text', check)
})

describe('a role refers to the person who holds it', () => {
  test.each<readonly [scene: Scene, expected: Expected]>([
    [
      {
        text: 'Sir Colin Maddox manages Harwell United. The United boss said it was the worst foul of the season.',
        names: ['he Colin Maddox [Sir]', 'body Harwell United | United'],
        speeches: [['The United boss', 'it was the worst foul of the season']],
      },
      [['The United boss', 'Colin Maddox']],
    ],
    [
      {
        text: 'US President Aldo Trask said there may be retaliation. "I like the decision," the US President said at the White House.',
        names: ['he Aldo Trask [US President]'],
        speeches: [
          ['Aldo Trask', 'there may be retaliation'],
          ['the US President', '"I like the decision,"'],
        ],
      },
      [['the US President', 'Aldo Trask']],
    ],
    [
      {
        text: 'US President Aldo Trask said there may be retaliation. "I like the decision," the president said at the White House.',
        names: ['he Aldo Trask [US President]', 'body White House'],
        speeches: [
          ['Aldo Trask', 'there may be retaliation'],
          ['the president', '"I like the decision,"'],
        ],
      },
      [['the president', 'Aldo Trask']],
    ],
    [
      {
        text: "The chief executive of Brightway Foods, Nadia Cole, announced the closure of nine stores on Friday. Brightway Foods is a grocery giant with 300 outlets. The union's leader, Tom Hask, called it a betrayal.\n\nThe grocery giant said it would help staff. The chief executive said jobs would be found for all. Hask said he would fight.",
        names: ['she Nadia Cole | Cole', 'body Brightway Foods', 'he Tom Hask | Hask'],
        speeches: [
          ['The grocery giant', 'it would help staff'],
          ['The chief executive', 'jobs would be found for all'],
          ['Hask', 'he would fight'],
        ],
      },
      [
        ['The grocery giant', 'Brightway Foods'],
        ['The chief executive said', 'Nadia Cole'],
        ['it would', 'Brightway Foods'],
        ['he would', 'Tom Hask'],
      ],
    ],
    [
      {
        text: 'Police arrested Dario Lund on Sunday after a chase. Lund, 32, was charged with theft. The suspect said he had done nothing wrong.',
        names: ['he Dario Lund | Lund'],
        speeches: [['The suspect', 'he had done nothing wrong']],
      },
      [
        ['The suspect', 'Dario Lund'],
        ['he had', 'Dario Lund'],
      ],
    ],
    [
      {
        text: 'Michaela Orban, the first lady, opened the clinic. President Viktor Orban stayed away. "We need more beds," the first lady said. "He knows that," she added.',
        names: ['she Michaela Orban', 'he Viktor Orban [President]'],
        speeches: [
          ['the first lady', '"We need more beds,"'],
          ['she', '"He knows that,"'],
        ],
      },
      [
        ['the first lady said', 'Michaela Orban'],
        ['she added', 'Michaela Orban'],
      ],
    ],
    [
      {
        text: 'Both Skyline Airways and the Pilots Union met on Monday. The union said it would strike. The airline said it was ready.',
        names: ['body Skyline Airways', 'body Pilots Union'],
        speeches: [
          ['The union', 'it would strike'],
          ['The airline', 'it was ready'],
        ],
      },
      [
        ['The union said', 'Pilots Union'],
        ['The airline', 'Skyline Airways'],
        ['it would', 'Pilots Union'],
      ],
    ],
    [
      {
        text: 'Hannah Vogt, the chief executive of Norwell Bank, resigned on Monday. The former boss said she was proud. The bank said it would name a successor.',
        names: ['she Hannah Vogt', 'body Norwell Bank'],
        speeches: [
          ['The former boss', 'she was proud'],
          ['The bank', 'it would name a successor'],
        ],
      },
      [
        ['The former boss', 'Hannah Vogt'],
        ['The bank said', 'Norwell Bank'],
      ],
    ],
    [
      {
        text: 'Governor Elena Ruiz signed the bill. Ruiz said it would save lives. "We had no choice," the governor said.',
        names: ['she Elena Ruiz | Ruiz [Governor]'],
        speeches: [
          ['Ruiz', 'it would save lives'],
          ['the governor', '"We had no choice,"'],
        ],
      },
      [
        ['the governor said', 'Elena Ruiz'],
        ['We had', 'Elena Ruiz'],
      ],
    ],
    [
      {
        text: 'Jonas Fell, who coaches Redwick Town, was fined on Friday. The Redwick coach said he would appeal.',
        names: ['he Jonas Fell', 'body Redwick Town | Redwick'],
        speeches: [['The Redwick coach', 'he would appeal']],
      },
      [
        ['The Redwick coach', 'Jonas Fell'],
        ['he would', 'Jonas Fell'],
      ],
    ],
    [
      {
        text: 'Sen. Nora Pike, D-Ohio, opposed the plan. The lawmaker said it was rushed.',
        names: ['she Nora Pike [Sen.; D-Ohio]'],
        speeches: [['The lawmaker', 'it was rushed']],
      },
      [['The lawmaker', 'Nora Pike']],
    ],
    [
      {
        text: 'Prime Minister Lars Hedin flew to Oslo. "The talks went well," the prime minister said.',
        names: ['he Lars Hedin [Prime Minister]', 'place Oslo'],
        speeches: [['the prime minister', '"The talks went well,"']],
      },
      [['the prime minister', 'Lars Hedin']],
    ],
    [
      {
        text: 'Marlow Foods, a grocery giant, will close nine shops. The grocery giant said it was sorry. The company said it would pay staff.',
        names: ['body Marlow Foods'],
        speeches: [
          ['The grocery giant', 'it was sorry'],
          ['The company', 'it would pay staff'],
        ],
      },
      [
        ['The grocery giant said', 'Marlow Foods'],
        ['The company', 'Marlow Foods'],
        ['it was', 'Marlow Foods'],
      ],
    ],
    [
      {
        text: 'The Harbor Workers Union called a strike. Portline Airways canceled flights. The union said talks had failed.',
        names: ['body Harbor Workers Union', 'body Portline Airways'],
        speeches: [['The union', 'talks had failed']],
      },
      [['The union said', 'Harbor Workers Union']],
    ],
    [
      {
        text: 'Dario Lund was arrested on Sunday and charged with theft. The suspect said he was innocent.',
        names: ['he Dario Lund'],
        speeches: [['The suspect', 'he was innocent']],
      },
      [
        ['The suspect', 'Dario Lund'],
        ['he was', 'Dario Lund'],
      ],
    ],
    [
      {
        text: 'A woman was rescued from the river on Monday. The woman said she could not swim. "I was afraid," she said.',
        names: [],
        speeches: [
          ['The woman', 'she could not swim'],
          ['she', '"I was afraid,"'],
        ],
      },
      [
        ['The woman said', 'a woman'],
        ['she could', 'a woman'],
        ['she said', 'a woman'],
        ['I was', 'a woman'],
      ],
    ],
  ])('$0.text', check)
})

describe('the person who answers in an interview is the speaker', () => {
  test.each<readonly [scene: Scene, expected: Expected]>([
    [
      {
        text: 'Marla Quist smiles when I tell her this. "Proud," she says, of the day they filmed the scene.\n\nDid she have to turn down many offers?',
        names: ['she Marla Quist'],
        speeches: [['she', '"Proud,"']],
      },
      [
        ['she says', 'Marla Quist'],
        ['she have', 'Marla Quist'],
      ],
    ],
    [
      {
        text: 'Nadia Osei talks about her new film.\n\n"I never planned to act," she says. "My mother did."\n\n"I wanted to paint," she adds.',
        names: ['she Nadia Osei'],
        speeches: [
          ['she', '"I never planned to act,"'],
          ['she', '"I wanted to paint,"'],
        ],
      },
      [
        ['she says', 'Nadia Osei'],
        ['she adds', 'Nadia Osei'],
        ['I never', 'Nadia Osei'],
        ['I wanted', 'Nadia Osei'],
      ],
    ],
    [
      {
        text: 'Interviewer Liam Stone meets the singer Ada Birk at home.\n\n"I sing when I cook," Birk tells Stone. "I always did," she says.',
        names: ['he Liam Stone | Stone', 'she Ada Birk | Birk'],
        speeches: [
          ['Birk', '"I sing when I cook,"'],
          ['she', '"I always did,"'],
        ],
      },
      [
        ['she says', 'Ada Birk'],
        ['I sing', 'Ada Birk'],
      ],
    ],
    [
      {
        text: '"We lost everything," said Omar Haddad, 44. "We start again tomorrow," he said. His wife, Lina, nodded.',
        names: ['he Omar Haddad', 'she Lina'],
        speeches: [
          ['Omar Haddad', '"We lost everything,"'],
          ['he', '"We start again tomorrow,"'],
        ],
      },
      [
        ['he said', 'Omar Haddad'],
        ['We lost', 'Omar Haddad'],
        ['We start', 'Omar Haddad'],
        ['His wife', 'Lina'],
      ],
    ],
    [
      { text: 'After his arrest, Martin Mulenga refused to help.', names: ['he Martin Mulenga'], speeches: [] },
      [['his', 'Martin Mulenga']],
    ],
  ])('$0.text', check)
})

test('an indefinite description is a new person each time', () => {
  const scene = {
    text: '"He is loud," a Utah Republican said.\n\n"He is brilliant," a Utah Republican said.',
    names: [],
    speeches: [
      ['a Utah Republican', '"He is loud,"'],
      ['a Utah Republican', '"He is brilliant,"'],
    ],
  } as const
  const { doc, table, speeches } = readScene(scene)
  const coreference = resolver.resolve(doc, table, speeches)
  const ids = coreference.references.flatMap(({ form, entityIds }) => (form === 'nominal' ? entityIds : []))
  expect(new Set(ids).size).toBe(2)
})

test('a description that fits nobody remains a described entity, as written', () => {
  const scene = { text: 'Nora Pike won. An aide to the winner smiled.', names: ['she Nora Pike'] }
  const { doc, table } = readScene(scene)
  const described = resolver.resolve(doc, table, []).table.entities.filter(({ named }) => !named)
  expect(described.map(({ name }) => name)).toContain('an aide')
})

test('a trace has the candidates, their features, and the constraints that ruled others out', () => {
  const { doc, table, speeches } = readScene({
    text: 'Ada Birk met Liam Stone. She said it rained.',
    names: ['she Ada Birk', 'he Liam Stone'],
    speeches: [['She', 'it rained']],
  })
  const she = resolver
    .resolve(doc, table, speeches, true)
    .references.find(({ head }) => doc.tokens[head]?.lower === 'she')
  expect(she?.candidates.map(({ name, rejectedBy }) => [name, rejectedBy])).toEqual([
    ['Ada Birk', undefined],
    ['Liam Stone', 'gender disagrees'],
  ])
  expect(she?.candidates[0]?.features['is a source']).toBe(1)
  expect(she?.candidates[0]?.probability).toBeGreaterThan(0.5)
})

test('a speaker who names a person is another person nearby', () => {
  check(
    {
      text: 'Peder Brenn has led Harwell since May. Brenn wants a new dam, and Brenn has said so often. Colin Maddox, a fisherman, gave Brenn money last summer.\n\n"I know that the friends of Brenn are here," he said.',
      names: ['he Peder Brenn | Brenn', 'he Colin Maddox', 'place Harwell'],
      speeches: [['he', '"I know that the friends of Brenn are here,"']],
    },
    [['he said', 'Colin Maddox']],
  )
})

test('a description and the name in one source are one person', () => {
  const { doc, table, speeches } = readScene({
    text: 'One clerk supporting Brenn, Colin Maddox of Harwell, said the dam would hold.',
    names: ['he Brenn', 'he Colin Maddox', 'place Harwell'],
    speeches: [['One clerk supporting Brenn, Colin Maddox of Harwell,', 'the dam would hold']],
  })
  const { references } = resolver.resolve(doc, table, speeches)
  expect(references.find(({ form }) => form === 'nominal')?.entityIds).toEqual(['Colin Maddox'])
})

test('"who" refers to a name with party and state in brackets', () => {
  check({ text: 'The aide met Sen. Ida Brandt (D-Ohio), who waved.', names: ['she Ida Brandt'] }, [
    ['who', 'Ida Brandt'],
  ])
})

test('the table keeps the gender that a pronoun shows', () => {
  const { doc, table } = readScene({ text: 'Sasha Wren smiled. She waved.', names: ['person Sasha Wren'] })
  expect(resolver.resolve(doc, table, []).table.entities[0]?.gender).toBe('she')
})
