import type { Mention } from '../../model/entity.ts'
import { at } from './text.ts'

type Found = readonly [words: string, within?: string]

const all = (entityId: string, form: Mention['form'], ...found: readonly Found[]): readonly Mention[] =>
  found.map(([words, within]) => ({ entityId, form, span: at(words, within) }))

/** The places where the story names, describes or refers back to its entities, in text order. */
export const mentions: readonly Mention[] = [
  ...all('seoul', 'name', ['SEOUL'], ['Seoul', 'In Seoul']),
  ...all(
    'captured-pair',
    'nominal',
    ['the two soldiers'],
    ['The pair'],
    ['the two men'],
    ['the men', 'that the men had made'],
  ),
  ...all(
    'captured-pair',
    'nominal',
    ['the pair', 'hand the pair'],
    ['the men', 'Bringing the men'],
    ['the two', 'that the two were'],
  ),
  ...all('captured-soldier', 'nominal', ['at least one of the two']),
  ...all('captured-soldier', 'pronoun', ['he', 'that he would like']),
  ...all('soldier-with-grenade', 'nominal', ['One soldier']),
  ...all('soldier-with-grenade', 'pronoun', ['him', 'killed him']),
  ...all(
    'nis',
    'name',
    ['National Intelligence Service'],
    ['NIS', '(NIS)'],
    ['NIS', 'the NIS indicated'],
    ['NIS', 'The NIS puts'],
  ),
  ...all(
    'nis',
    'nominal',
    ['The agency', 'The agency answered'],
    ['the agency', 'the agency said'],
    ['The agency', 'The agency judged'],
  ),
  ...all('nis', 'pronoun', ['it', 'There it confirmed'], ['its', 'that its own people'], ['it', 'indicated, it would']),
  ...all('lawmakers', 'nominal', ['lawmakers', 'answered to lawmakers'], ['lawmakers who attended']),
  ...all('national-assembly', 'name', ['National Assembly']),
  ...all('volodymyr-zelenskyy', 'name', ['Volodymyr Zelenskyy'], ['Zelenskyy', 'On Saturday Zelenskyy']),
  ...all(
    'volodymyr-zelenskyy',
    'pronoun',
    ['he', 'On X he wrote'],
    ['he', 'ways, he suggested'],
    ['his', 'that his government'],
  ),
  ...all('x', 'name', ['X', 'On X']),
  ...all('kim-jong-un', 'name', ['Kim Jong Un', 'if Kim Jong Un'], ['Kim Jong Un', 'General Kim Jong Un']),
  ...all('government-video', 'nominal', ['A video']),
  ...all('government-of-ukraine', 'nominal', ['his government']),
  ...all('government-of-ukraine', 'name', ['Kyiv', 'up with Kyiv'], ['Kyiv', 'Kyiv’s army']),
  ...all('government-of-russia', 'name', ['Moscow', 'Moscow’s side'], ['Moscow', 'Moscow has won']),
  ...all('government-of-north-korea', 'name', ['Pyongyang', 'to Pyongyang'], ['Pyongyang', 'has Pyongyang sent']),
  ...all('unification-ministry', 'name', ['Unification Ministry']),
  ...all('unification-ministry', 'pronoun', ['its', 'its spokesperson']),
  ...all('koo-byoungsam', 'name', ['Koo Byoungsam'], ['Koo', 'Koo remarked']),
  ...all('lee-seong-kweun', 'name', ['Lee Seong Kweun']),
  ...all('soldiers-notes', 'nominal', ['Notes found on fallen North Koreans']),
  ...all('moon-seong-mook', 'name', ['Moon Seong Mook'], ['Moon', 'Moon noted'], ['Moon', 'Moon went on']),
  ...all('moon-seong-mook', 'pronoun', ['He', 'He added'], ['he', 'technology, he explained'], ['He', 'He spoke of']),
  ...all('north-korean-troops', 'nominal', ['the North’s troops']),
  ...all(
    'north-korean-troops',
    'pronoun',
    ['they', 'that they have'],
    ['they', 'that they pay'],
    ['them', 'send them'],
  ),
  ...all('south-korean-officials', 'nominal', ['South Korean officials']),
  ...all(
    'ukraine',
    'name',
    ['Ukraine', 'whom Ukraine'],
    ['Ukraine', 'when Ukraine'],
    ['Ukraine', 'that Ukraine'],
    ['Ukraine', 'stay in Ukraine'],
  ),
  ...all('russia', 'name', ['Russia', 'Russia’s Kursk'], ['Russia', 'held in Russia'], ['Russia', 'that Russia may']),
  ...all('kursk-region', 'name', ['Kursk region'], ['Kursk', 'part of Kursk']),
  ...all('south-korea', 'name', ['South Korea', 'live in South Korea']),
  ...all('south-korea', 'nominal', ['the South', 'home in the South'], ['the South', 'the South’s army']),
  ...all('north-korea', 'nominal', ['The North', 'The North’s poor economy'], ['the North', 'the North’s troops']),
  ...all('north-korea', 'name', ['North Korea', 'North Korea’s forces']),
].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
