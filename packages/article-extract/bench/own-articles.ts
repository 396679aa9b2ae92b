/** Our own sentences, invented for timing: all kinds of speech, figures, dates, names. */
const sentences: readonly string[] = [
  'The Harbour Ministry said on Tuesday that at least 40 fishing boats had been lost in the storm that struck the northern coast last week.',
  '“We were told to wait, and we waited,” Ilse Marten, a net mender from Tolvik, told reporters. “Nobody came until Thursday.”',
  'According to two officials briefed on the matter, the agency had asked for 1.2 million euros in March 2023.',
  'Governor Peder Aas denied that his office had known about the cracks in the breakwater.',
  'He added that engineers would inspect all 17 harbours before the end of the year.',
  'The report, which runs to 212 pages, found that maintenance had been put off since the late 1990s.',
  'Opposition lawmakers called for an inquiry, arguing that the warnings were “there for everybody to read”.',
  'Marten and her brother, Jonas Marten, lost two boats and about 9,000 square meters of nets.',
  'The insurer Nordhavn Mutual estimates that the damage will reach between 30 million and 45 million euros.',
  'Fishing had picked up again by the weekend, and the auction hall opened at six, as it has done since 1962.',
  'Asked whether the ministry would pay, a spokesman declined to comment.',
  'The wind reached 130 kilometers per hour (81 miles per hour), more than 20% above the highest value measured before.',
  '“It is too early to speak of blame,” Aas said in an interview with Radio Tolvik.',
  'Residents fear that the smaller villages will be left to mend their own walls.',
  'The Coast Guard, citing its own log, said it had warned every skipper by noon.',
]
const wordsPerArticle = 800

/**
 * `count` articles of at least 800 words each, with the sentences in a different order in each; always the same
 * articles.
 */
export const ownArticles = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, article) => {
    const blocks = ['Storm damage on the northern coast is put at millions']
    for (let words = 0, step = 0; words < wordsPerArticle; step++) {
      const block = [0, 1, 2]
        .map((part) => sentences[(article * 7 + step * 4 + part * (1 + (article % 5))) % sentences.length] ?? '')
        .join(' ')
      words += block.split(' ').length
      blocks.push(block)
    }
    return blocks.join('\n\n')
  })
