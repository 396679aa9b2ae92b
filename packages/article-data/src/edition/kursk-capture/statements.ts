import type { Medium, Statement } from '../../model/statement.ts'
import { at, mark } from './text.ts'

const briefing: Medium = {
  name: 'a closed session of the National Assembly',
  span: at('behind closed doors at the National Assembly'),
}

const noWish = mark({
  form: 'indirect',
  source: [at('the National Intelligence Service (NIS)')],
  cue: [at('reported', 'reported on Monday')],
  content: [
    at(
      'Neither of the two soldiers whom Ukraine took prisoner in Russia’s Kursk region has said that he wants to live in South Korea',
    ),
  ],
  voiceIds: ['nis'],
  anonymity: 'named',
  stance: 'states',
  date: '2025-01-13',
})

const tookPart = mark({
  form: 'indirect',
  source: [at('it', 'There it confirmed')],
  cue: [at('confirmed', 'There it confirmed')],
  content: [at('that its own people had been in the room when Ukraine questioned the two men')],
  voiceIds: ['nis'],
  anonymity: 'named',
  stance: 'confirms',
  medium: briefing,
  date: '2025-01-13',
})

const noRequest = mark({
  form: 'indirect',
  source: [at('the agency', 'attended, the agency said')],
  cue: [at('said', 'the agency said')],
  content: [at('that the men had made no request for a new home in the South')],
  voiceIds: ['nis'],
  anonymity: 'named',
  stance: 'states',
  chain: [{ entityId: 'lawmakers', span: at('lawmakers who attended'), relation: 'briefedBy' }],
  medium: briefing,
  date: '2025-01-13',
})

const wouldAskKyiv = mark({
  form: 'indirect',
  source: [at('the NIS', 'one, the NIS indicated')],
  cue: [at('indicated')],
  content: [at('Should either of them make one'), at('it would take the matter up with Kyiv')],
  voiceIds: ['nis'],
  anonymity: 'named',
  stance: 'offers',
  medium: briefing,
  date: '2025-01-13',
})

const exchange = mark({
  form: 'indirect',
  source: [at('he', 'On X he wrote')],
  cue: [at('wrote')],
  content: [
    at(
      'that Ukraine would hand the pair to Pyongyang if Kim Jong Un arranged for Ukrainians held in Russia to come home in return',
    ),
  ],
  voiceIds: ['volodymyr-zelenskyy'],
  anonymity: 'named',
  stance: 'offers',
  medium: { name: 'X', span: at('On X') },
})

const otherWays = mark({
  form: 'indirect',
  source: [at('he', 'ways, he suggested')],
  cue: [at('suggested')],
  content: [at('For North Koreans who would rather not go back there could be other ways')],
  voiceIds: ['volodymyr-zelenskyy'],
  anonymity: 'named',
  stance: 'suggests',
})

const wantsToStay = mark({
  form: 'indirect',
  source: [at('at least one of the two')],
  cue: [at('saying')],
  content: [at('that he would like to stay in Ukraine')],
  voiceIds: ['captured-soldier'],
  anonymity: 'described',
  stance: 'states',
  chain: [{ entityId: 'government-of-ukraine', span: at('his government'), relation: 'released' }],
  medium: { name: 'a video', span: at('A video that his government put out') },
})

const talksFirst = mark({
  form: 'indirect',
  source: [at('Koo Byoungsam, its spokesperson')],
  cue: [at('stressed')],
  content: [at('Bringing the men south would first take talks about the law, at home and with other states')],
  voiceIds: ['koo-byoungsam'],
  anonymity: 'named',
  stance: 'states',
})

const nothingToSay = mark({
  form: 'mixed',
  source: [at('Koo', 'Koo remarked')],
  cue: [at('remarked')],
  content: [at('For the moment'), at('there was “nothing we can say”')],
  voiceIds: ['koo-byoungsam'],
  anonymity: 'named',
  stance: 'states',
})

/** The statement that contains the figures of dead and wounded. */
export const casualties = mark({
  form: 'indirect',
  source: [at('The NIS')],
  cue: [at('puts')],
  content: [at('the dead among the North’s troops at about 300 and the wounded at around 2,700')],
  voiceIds: ['nis'],
  anonymity: 'named',
  stance: 'estimates',
  date: '2025-01-13',
})

const unreadyForWar = mark({
  form: 'indirect',
  source: [at('The agency', 'The agency judged')],
  cue: [at('judged')],
  content: [
    at(
      'that they have trouble with the way war is fought now, with drones above all, and that they pay for the blunt methods of their Russian officers, who are reported to send them into attacks with too little support',
    ),
  ],
  voiceIds: ['nis'],
  anonymity: 'named',
  stance: 'estimates',
})

const sentIntoAttacks = mark({
  form: 'indirect',
  source: [],
  cue: [at('are reported')],
  content: [at('to send them into attacks with too little support')],
  voiceIds: [],
  anonymity: 'anonymous',
  stance: 'alleges',
  parentId: unreadyForWar.id,
})

const notesFound = mark({
  form: 'indirect',
  source: [at('Lee Seong Kweun, a lawmaker')],
  cue: [at('said', 'taken, said Lee')],
  content: [at('Notes found on fallen North Koreans told them to kill themselves before letting themselves be taken')],
  voiceIds: ['lee-seong-kweun'],
  anonymity: 'named',
  stance: 'states',
})

const ordersToDie = mark({
  form: 'indirect',
  source: [at('Notes found on fallen North Koreans')],
  cue: [at('told', 'told them')],
  content: [at('to kill themselves before letting themselves be taken')],
  voiceIds: ['soldiers-notes'],
  anonymity: 'described',
  stance: 'demands',
  parentId: notesFound.id,
})

const lastCry = mark({
  form: 'direct',
  source: [at('One soldier')],
  cue: [at('cried')],
  content: [at('“General Kim Jong Un”')],
  voiceIds: ['soldier-with-grenade'],
  anonymity: 'described',
  stance: 'states',
})

const inUkrainianHands = mark({
  form: 'indirect',
  source: [at('Zelenskyy', 'Saturday Zelenskyy')],
  cue: [at('confirmed', 'Zelenskyy confirmed')],
  content: [at('that the two were in Ukrainian hands')],
  voiceIds: ['volodymyr-zelenskyy'],
  anonymity: 'named',
  stance: 'confirms',
  date: '2025-01-11',
})

const wrongGround = mark({
  form: 'indirect',
  source: [at('Moon Seong Mook, who retired as a brigadier general of the South’s army')],
  cue: [at('put', 'put the heavy toll'), at('down to')],
  content: [
    at('the heavy toll'),
    at('ground that the men had not been readied for, open where their own country is mountains'),
  ],
  voiceIds: ['moon-seong-mook'],
  anonymity: 'named',
  stance: 'believes',
})

const underRussianCommand = mark({
  form: 'indirect',
  source: [at('He', 'He added')],
  cue: [at('added')],
  content: [
    at('that not speaking Russian, and having no say of their own under Russian command, might weaken them further'),
  ],
  voiceIds: ['moon-seong-mook'],
  anonymity: 'named',
  stance: 'predicts',
})

const specialUnits = mark({
  form: 'indirect',
  source: [at('Moon', 'Moon noted')],
  cue: [at('noted')],
  content: [at('Special units may be watching for men who think of running, to arrest or to shoot them')],
  voiceIds: ['moon-seong-mook'],
  anonymity: 'named',
  stance: 'believes',
})

const neverBefore = mark({
  form: 'mixed',
  source: [at('he', 'technology, he explained')],
  cue: [at('explained')],
  content: [at('Drones and other new technology'), at('are “challenges” that the men had “never encountered before”')],
  voiceIds: ['moon-seong-mook'],
  anonymity: 'named',
  stance: 'states',
})

const continuousBattles = mark({
  form: 'direct',
  source: [at('He', 'He spoke of')],
  cue: [at('spoke of')],
  content: [at('“continuous battles”')],
  voiceIds: ['moon-seong-mook'],
  anonymity: 'named',
  stance: 'states',
})

const poorTraining = mark({
  form: 'indirect',
  source: [at('Moon', 'Moon went on')],
  cue: [at('went on')],
  content: [
    at('The North’s poor economy'),
    at('has told on its army’s training: many a soldier spends his days in the fields or on building sites'),
  ],
  voiceIds: ['moon-seong-mook'],
  anonymity: 'named',
  stance: 'states',
})

const worryInSeoul = mark({
  form: 'indirect',
  source: [],
  cue: [at('there is worry')],
  content: [at('that this war will leave North Korea’s forces stronger')],
  voiceIds: [],
  anonymity: 'anonymous',
  stance: 'fears',
})

const officialsFear = mark({
  form: 'indirect',
  source: [at('South Korean officials')],
  cue: [at('fear')],
  content: [
    at('that men will come home knowing battle, and that Russia may hand technology to an army with nuclear arms'),
  ],
  voiceIds: ['south-korean-officials'],
  anonymity: 'described',
  stance: 'fears',
})

/** The statements of the story, in text order, each inner statement after its outer one. */
export const statements: readonly Statement[] = [
  noWish,
  tookPart,
  noRequest,
  wouldAskKyiv,
  exchange,
  otherWays,
  wantsToStay,
  talksFirst,
  nothingToSay,
  casualties,
  unreadyForWar,
  sentIntoAttacks,
  notesFound,
  ordersToDie,
  lastCry,
  inUkrainianHands,
  wrongGround,
  underRussianCommand,
  specialUnits,
  neverBefore,
  continuousBattles,
  poorTraining,
  worryInSeoul,
  officialsFear,
]
