/**
 * Verbs that rarely report speech before a noun phrase or an infinitive. The four classes are by how often they are a
 * cue there in PolNeAR's training part: in less than 20%, 40%, 60% and 70% of their uses. Verbs with fewer than 5 uses
 * are not in the table.
 */
const table = {
  noun: [
    'assume attract begin bring capture confront define demonstrate determine divide end expand feature hear hold investigate invite let maintain mean need open pick pledge prove raise rally receive reflect remain represent return set shift speak spend start stop struggle try turn walk watch',
    'address adopt advise allow avoid ban block celebrate challenge champion cheer choose continue count cover debate decide deliver direct draw email emerge establish estimate fail find focus fundraise grant hire hit impose launch lay lobby mark meet mount negotiate place plan pose press provide publish pursue push reach read regard release renew require reverse seize send stand strike talk target throw tie track trade unleash upset',
    'accept add admit advocate aim allege appoint approve bar bash believe cast charge claim convince counter display distance echo embrace encourage enjoy experience exploit explore expose feel file fire frame hammer imagine indicate introduce invoke knock know like look name offer paint position present pressure promote rebuff recommend resist respond rip see seek seem share sign signal state sue think threaten underscore unveil welcome withhold',
    'anger answer appear assure authorize back call compare confirm consider contradict contrast decline deny devote disclose emphasize favor hail highlight ignore nominate persuade post prohibit project propose rebuke recognize repeat request retweet sound support understand',
  ],
  infinitive: [
    'add authorize begin bring compare draw fail need remain return send set start tie turn',
    'attempt choose continue dedicate determine link poise react scramble shift speak stick struggle tend try',
    'attribute commit design devote invite look mean pivot pledge prove respond talk',
    'aim apologize incline intend know push require seek threaten',
  ],
} as const

/** The phrase after a verb: a noun phrase or an infinitive. */
type ActFrame = keyof typeof table

/** For each class, the confidence that a statement needs to be kept. Tuned on the development part. */
const minConfidences = [0.75, 0.65, 0.5, 0.5] as const

const bars: ReadonlyMap<string, number> = new Map(
  (Object.keys(table) as ActFrame[]).flatMap((frame) =>
    table[frame].flatMap((lemmas, level) =>
      lemmas.split(' ').map((lemma) => [`${frame} ${lemma}`, minConfidences[level] ?? 0] as const),
    ),
  ),
)

/** The confidence below which a verb with this phrase is an act; 0 for a verb that mostly reports speech. */
export const actConfidence = (lemma: string, frame: ActFrame): number => bars.get(`${frame} ${lemma}`) ?? 0
