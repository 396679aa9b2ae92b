import { type Draft, layOut, locateIn, markedBy } from '../marking.ts'

const draft: Draft = [
  [
    'SEOUL — Neither of the two soldiers whom Ukraine took prisoner in Russia’s Kursk region has said that he wants to live in South Korea, the National Intelligence Service (NIS) reported on Monday.',
    'The pair are North Koreans who were sent to fight on Moscow’s side.',
  ],
  [
    'The agency answered to lawmakers behind closed doors at the National Assembly.',
    'There it confirmed that its own people had been in the room when Ukraine questioned the two men.',
    'By the account of lawmakers who attended, the agency said that the men had made no request for a new home in the South.',
    'Should either of them make one, the NIS indicated, it would take the matter up with Kyiv.',
    'About 34,000 North Koreans have moved south since the late 1990s, away from poverty and from the state’s grip.',
  ],
  [
    'President Volodymyr Zelenskyy has a plan of another kind.',
    'On X he wrote that Ukraine would hand the pair to Pyongyang if Kim Jong Un arranged for Ukrainians held in Russia to come home in return.',
    'For North Koreans who would rather not go back there could be other ways, he suggested.',
    'A video that his government put out shows at least one of the two saying that he would like to stay in Ukraine.',
  ],
  [
    'The Unification Ministry gave little away.',
    'Bringing the men south would first take talks about the law, at home and with other states, stressed Koo Byoungsam, its spokesperson.',
    'For the moment, Koo remarked, there was “nothing we can say”.',
  ],
  [
    'The NIS puts the dead among the North’s troops at about 300 and the wounded at around 2,700.',
    'Not since the Korean War (1950–1953) has Pyongyang sent men into battle on such a scale.',
    'The agency judged that they have trouble with the way war is fought now, with drones above all, and that they pay for the blunt methods of their Russian officers, who are reported to send them into attacks with too little support.',
  ],
  [
    'Notes found on fallen North Koreans told them to kill themselves before letting themselves be taken, said Lee Seong Kweun, a lawmaker.',
    'One soldier cried “General Kim Jong Un” and tried to set off a grenade, but Ukrainian troops killed him first.',
  ],
  [
    'On Saturday Zelenskyy confirmed that the two were in Ukrainian hands.',
    'Kyiv’s army has been fighting to keep the part of Kursk that it took in a surprise push over the border in August.',
    'No foreign troops had held Russian soil since World War II.',
    'At its widest the Ukrainian part measured 984 square kilometres (380 square miles); Moscow has won back more than 40% of that, and Ukrainian units have paid dearly.',
  ],
  [
    'Moon Seong Mook, who retired as a brigadier general of the South’s army, put the heavy toll down to ground that the men had not been readied for, open where their own country is mountains.',
    'He added that not speaking Russian, and having no say of their own under Russian command, might weaken them further.',
  ],
  ['Special units may be watching for men who think of running, to arrest or to shoot them, Moon noted.'],
  [
    'Drones and other new technology, he explained, are “challenges” that the men had “never encountered before”.',
    'He spoke of “continuous battles”.',
  ],
  [
    'The North’s poor economy, Moon went on, has told on its army’s training: many a soldier spends his days in the fields or on building sites.',
  ],
  [
    'In Seoul there is worry, all the same, that this war will leave North Korea’s forces stronger.',
    'South Korean officials fear that men will come home knowing battle, and that Russia may hand technology to an army with nuclear arms.',
  ],
]

/** The first story of the edition: our own report of the facts, as text, blocks and sentences. */
export const story = layOut(draft)

/** Finds the span of words in the story. */
export const at = locateIn(story.text)

/** Marks a statement of the story. */
export const mark = markedBy(story.text)
