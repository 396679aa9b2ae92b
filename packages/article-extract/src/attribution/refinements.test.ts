import { validate } from '@onrecord/article-data/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDoc } from '../doc/build-doc.ts'
import { extractArticle } from '../extract-article.ts'
import { loadModel } from '../models/load-models.ts'
import { findAttributions } from './find-attributions.ts'
import type { RefinementStep } from './refinement.ts'

const models = ['fast', 'accurate'] as const

interface Said {
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly voices: number
  readonly isNested: boolean
}

const saidIn = (text: string, model: (typeof models)[number]): readonly Said[] => {
  const article = extractArticle(text, { model })
  expect(validate(article)).toEqual([])
  const words = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return article.statements.map(({ source, cue, content, voiceIds, parentId }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    voices: voiceIds.length,
    isNested: parentId !== undefined,
  }))
}

const headed = (...blocks: readonly string[]): string => ['Harbour story', ...blocks].join('\n\n')

describe.each(models)('with the model "%s"', (model) => {
  test.each([
    [
      'a quotation in its own paragraph',
      ['Ilse Marten, who runs the yard, said the wall had failed.', '"We knew for years that it would not hold."'],
      'We knew for years',
    ],
    [
      'a second such quotation',
      ['"The wall is weak," Marten said.', '"We told the council."', '"Nobody came to look at it."'],
      'Nobody came to look',
    ],
    [
      'a quotation after "reported:"',
      [
        "The Coastal Gazette reported on the captain's last words:",
        '"He steered by the stars, and that is all he ever did."',
      ],
      'He steered by the stars',
    ],
    [
      'an item of a list after "also said:"',
      [
        'In the speech Mayor Jane Lee also said:',
        '- The ferry must stay in public hands',
        '- The harbour needs a new wall',
      ],
      'The harbour needs a new wall',
    ],
    [
      'a source at the end of a sentence',
      ['The pilot told inspectors that he had seen the light go out, court documents show.'],
      'The pilot told inspectors that he had seen the light go out',
    ],
    [
      'a reporter after "reported"',
      ['As the verdict was read, Marten sat still, reported Ana Field of Coast Radio, who was in the courtroom.'],
      'Marten sat still',
    ],
    [
      'a source after "as per"',
      ['As per the harbor office, the wall will be replaced in May.'],
      'the wall will be replaced',
    ],
    [
      'a source after "per"',
      ['The wall will be replaced in May, per the harbor office.'],
      'The wall will be replaced in May',
    ],
    [
      'a source after "in the words of"',
      ['In the words of Dora Finch, the wall is a disgrace.'],
      'the wall is a disgrace',
    ],
    [
      'a clause after "and, according to"',
      ['It was the wall and, according to a memo by Dora Finch, boats had warned of it for a decade.'],
      'boats had warned of it for a decade',
    ],
    [
      'a source after "according to"',
      ['According to the National Harbor Board, 3,000 boats pass each year.'],
      '3,000 boats pass each year',
    ],
    ['a source after "asserted by"', ['The wall is safe, it is asserted by the council.'], 'The wall is safe'],
    [
      'words before and after a source',
      ['The depth fell from nine to four meters. This, Ms Dora Finch warns, is "risky" and bad for trade.'],
      'risky',
    ],
  ])('finds %s', (_, blocks, words) => {
    expect(saidIn(headed(...blocks), model).map(({ content }) => content)).toContainEqual(
      expect.stringContaining(words),
    )
  })

  test.each([
    ['a wall that nobody speaks of', ['Ilse Marten mended the wall.', '"The Old Wall" is a song.']],
    ['a list without a speaker', ['What to bring:', '- A warm coat', '- Good shoes']],
    ['a list of finds', ['Officers found:', '- two knives', '- a gun']],
  ])('does NOT find statements in %s', (_, blocks) => {
    expect(saidIn(headed(...blocks), model)).toEqual([])
  })

  test('does NOT give a quotation after a question to the person who asked', () => {
    const said = saidIn(headed('"Were you afraid?" Marten asked.', '"No, I was asleep at the time."'), model)
    expect(said.find(({ content }) => content.includes('I was asleep'))?.voices ?? 0).toBe(0)
  })

  test('keeps a statement inside the words of a document', () => {
    const said = saidIn(headed('Finch told inspectors that she had followed the boat, court documents say.'), model)
    expect(said.map(({ source, isNested }) => [source, isNested])).toEqual([
      ['court documents', false],
      ['Finch', true],
    ])
  })

  test.each([
    [
      'its time',
      'On Friday night, Marten said shortly after the crew left the yard, someone from the council took a sample and locked the gate.',
      'someone from the council took a sample',
    ],
    [
      'a hearer with a name behind it',
      'Prosecutor Dora Finch told the court Brand had "lied and lied" for years.',
      'Brand had "lied and lied" for years',
    ],
    [
      'an apposition',
      'Two sailors claimed that the cook, identified as Olaf Brand, better known as "Ole", was seen on Sunday.',
      'was seen on Sunday',
    ],
  ])('does NOT cut a content at %s', (_, sentence, words) => {
    expect(saidIn(headed(sentence), model).map(({ content }) => content)).toContainEqual(expect.stringContaining(words))
  })

  test.each([
    ['The bill, which its sponsors say will save lives, passed by 40 votes to 12.', 'which … will save lives'],
    ['What Marten calls "a death trap" is to be closed.', 'What … "a death trap"'],
    ["Marten's claim that the wall was sound has been called into question.", 'that the wall was sound'],
    ["The mayor's promise that nobody would pay has not been kept.", 'that nobody would pay'],
  ])('the content ends before the main clause: %s', (sentence, content) => {
    expect(saidIn(headed(sentence), model)).toMatchObject([{ content }])
  })

  test('keeps the source out of the content', () => {
    const text = headed(
      'Hundreds of sailors are being paid by the hour, says a report highlighting the "sharp rise" of day labor.',
    )
    expect(saidIn(text, model)).toMatchObject([
      { source: expect.stringContaining('a report'), content: 'Hundreds of sailors are being paid by the hour' },
    ])
  })

  test.each([
    ['a refusal', 'A yard official declined to comment.'],
    ['a refusal to say', 'The mayor refused to say whether the wall would be replaced.'],
    ['silence', 'A yard official did not respond to a request for comment.'],
    ['what was not disclosed', 'Police have not officially identified the sailor.'],
    ['a call', 'Marten called the police while on her way to the yard.'],
    ['a need', 'Many sailors also needed a safe haven.'],
    ['an award', 'Dora Finch was named best captain.'],
    ['a charge by the police', 'Police have charged a 34-year-old man over the fire.'],
    ['a question to someone', 'Dora Finch asked whether the wall was safe.'],
    ['a request not to be named', 'Omar, a baker who asked that his last name not be used, hands out bread.'],
    ['a sentence by a judge', 'The judge sentenced Ilse Marten to three years in prison.'],
  ])('does NOT find a statement in %s', (_, sentence) => {
    expect(saidIn(headed(sentence), model)).toEqual([])
  })

  test('does NOT find a statement in a question to someone', () => {
    const said = saidIn(headed('Asked if she trusted the wall, Ilse Marten said, "It is only a wall."'), model)
    expect(said.map(({ content }) => content)).toEqual(['"It is only a wall."'])
  })

  test('takes the answer, not the question, as the cue', () => {
    const said = saidIn(
      headed('Asked about the wall last week, Olaf Brand laughed and simply said Finch would have to "mend it" alone.'),
      model,
    )
    expect(said).toMatchObject([{ source: 'Olaf Brand', cue: expect.stringContaining('said') }])
  })

  test('the second verb has the subject after a long opening', () => {
    const sentence = 'When the wall in the harbor fell, Olaf Brand laughed and said Finch would have to mend it.'
    expect(saidIn(headed(sentence), model)).toMatchObject([{ cue: expect.stringContaining('said') }])
  })

  test('an addressee is NOT the source', () => {
    const said = saidIn(headed('Martin Brand joined the crew. He was then told he would stay for years.'), model)
    expect(said.every(({ source }) => source !== 'He')).toBe(true)
  })

  test.each([
    [
      'places',
      [
        'Oregon: The leave has been extended to two weeks.',
        'Colorado: Sailing becomes free for people over 60.',
        'Federal: Harbors and vending machines.',
      ],
    ],
    [
      'charges',
      [
        'Dora A. Finch: Possession of a boat, held in the yard without bond',
        'Olaf N. Brand: Handling of nets, held in the yard on $500 bond',
      ],
    ],
  ])('labels of %s are NOT speakers', (_, blocks) => {
    expect(saidIn(headed(...blocks), model).filter(({ cue }) => cue === ':')).toEqual([])
  })

  test('the rows of a table are NOT statements', () => {
    expect(saidIn(headed('The delegates can change their minds. Finch: 547. Brand: 46.'), model)).toEqual([])
  })

  test('the label of a question is NOT a source', () => {
    const blocks = ['Q: In the Herald, it was noted that you have won a prize.', 'A: I was surprised.']
    expect(saidIn(headed(...blocks), model).every(({ source }) => source !== 'Q')).toBe(true)
  })

  test.each([
    [
      'the headline',
      [
        'Five questions for Dora Finch',
        'Q: Were you afraid?',
        'A: All the time. I thought it would sink.',
        'Q: And now?',
        'A: I sleep well.',
      ],
      '',
    ],
    [
      'the introduction',
      [
        'On the water',
        'We met with Dora Finch on her boat.',
        'Q: Were you afraid?',
        'A: All the time. I thought it would sink.',
        'Q: And now?',
        'A: I sleep well.',
      ],
      '',
    ],
    [
      'the introduction to questions without labels',
      [
        'On the water',
        'We met with Dora Finch on her boat.',
        'Were you afraid?',
        'A: All the time. I thought it would sink.',
        'And now?',
        'A: I sleep well.',
      ],
      '',
    ],
  ])('finds the answers in an interview whose speaker %s names', (_, blocks) => {
    const article = extractArticle(blocks.join('\n\n'), { model })
    const answers = article.statements.filter(({ cue }) => cue.length > 0)
    const names = answers.map(({ voiceIds }) => article.entities.find(({ id }) => id === voiceIds[0])?.name)
    expect(names).toEqual(['Dora Finch', 'Dora Finch'])
  })

  test('the guest in the headline gives the answers in quotation marks', () => {
    const blocks = [
      'Interview: Dora Finch on life at sea',
      'What is the worst storm you have seen?',
      '"The one in 1998. We lost the mast."',
      'Were you scared?',
      '"Of course. Nobody slept that night."',
    ]
    const article = extractArticle(blocks.join('\n\n'), { model })
    const nameOf = (id: string | undefined) => article.entities.find((entity) => entity.id === id)?.name
    expect(article.statements.map(({ voiceIds }) => nameOf(voiceIds[0]))).toEqual(['Dora Finch', 'Dora Finch'])
  })

  test('finds the turns after repeated labels of persons', () => {
    const text = headed(
      'Dora Finch met Olaf Brand on the quay.',
      'FINCH: The wall has to go.',
      'BRAND: It is all we have.',
      'FINCH: Then it will kill us.',
      'BRAND: Not this year.',
    )
    const turns = saidIn(text, model).filter(({ cue }) => cue === ':')
    expect(turns.map(({ source }) => source)).toEqual(['FINCH', 'BRAND', 'FINCH', 'BRAND'])
  })
})

test('the trace names each refinement that changed something', () => {
  const model = loadModel('fast')
  const text = 'Ilse Marten said the wall had failed.\n\n"We knew for years that it would not hold."'
  const ends = [37, text.length]
  const blocks = ends.map((end, at) => ({
    id: `b${at + 1}`,
    role: 'paragraph' as const,
    span: { start: at === 0 ? 0 : 39, end },
  }))
  const steps: RefinementStep[] = []
  const doc = buildDoc(model.tagWords, { text, blocks, bodyStart: 0 })
  const nestedFinder = model.nested
  findAttributions(model.attributions, doc, {
    isEnglish: true,
    nestedFinder,
    minConfidence: 0.35,
    trace: (step) => steps.push(step),
  })
  expect(steps.map(({ name, added, removed }) => [name, added.length, removed.length])).toEqual([
    ['model', 1, 0],
    ['follow-on-quotation', 1, 0],
  ])
})

test('a source between commas, and another statement directly after it', () => {
  expect(validate(extractArticle('Lee, Lee warns,  was told"We wait', { model: 'fast' }))).toEqual([])
})

test('every text gives contents that are disjoint or nested', () => {
  const part = fc.constantFrom(
    '"We wait',
    '."',
    ', documents say.',
    ' said',
    'Lee',
    ' that',
    ', Lee warns, ',
    'Q: ',
    'A: ',
    'LEE: ',
    '\n\n',
    '- ',
    ':',
    ' the wall failed',
    ' was told',
    'Asked if',
    ' he',
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
      expect(validate(extractArticle(`Word ${parts.join('')}`, { model: 'fast' }))).toEqual([])
    }),
  )
})

test.each([
  'A 25-year-old man thought to have entered the town in August has served in the army.',
  'Two men believed to be brothers left the town.',
])('what others suppose of somebody is NOT their statement: %s', (text) => {
  expect(saidIn(headed(text), 'accurate')).toEqual([])
})
