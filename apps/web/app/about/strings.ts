import { doubtfulVoiceBelow } from '@onrecord/article-data'
import { formatPercent, sourceStrings } from '@onrecord/article-view'

/** The page "How to read it": its head, then sections after the key of the marks. */
export const aboutStrings = {
  title: 'How to read it',
  description: 'What the marks of On Record mean, and how reliable they are.',
  deck: 'A news story mixes what happened with what people say happened. On Record marks who says what and leaves every word of the story unchanged.',
  sections: [
    {
      title: 'The notes beside the text',
      paragraphs: [
        'A note beside the line where a statement begins names its source. It says whether the statement is direct (all of it in quotation marks), indirect (none of it) or mixed. A verb says what the source does: states, denies, estimates, demands. The note may add where and when the words appeared, and who passed them on to the writer. On a narrow screen, tap the letter to see the note.',
        `The label “${sourceStrings.anonymity.described}” means that the story says what the source is, but not who. The label “${sourceStrings.anonymity.anonymous}” means that it says neither.`,
      ],
    },
    {
      title: 'How sure is it?',
      paragraphs: [
        `People marked the stories of the edition by hand. A program marked the stories that were added later, and it makes mistakes. If a mark is less than 60% likely to be right, its note says “${sourceStrings.uncertain}.” If the program is less than ${formatPercent(doubtfulVoiceBelow)} sure who is speaking, it puts “probably” before the name. At the end of each story you can read how its marks were made.`,
        'A statement is not true just because somebody made it. On Record shows who said it and does not check it.',
      ],
    },
    {
      title: 'How accurate is it?',
      paragraphs: [
        'We tested the program on 84 news articles that trained people had marked. It finds two of every three marked statements. Of the statements that it finds, eight in ten are marked and have the right source. Measured by exact words, it scores 79 of 100 for the source, 74 for the verb and 65 for the content. Two people who mark the same text score 78, 71 and 69 against each other. The program misses attitudes (“is frustrated that”) more often than speech, and it sometimes picks the wrong person for “they.” It reads only English news.',
      ],
    },
    {
      title: 'Your privacy',
      paragraphs: [
        'The site loads nothing from other sites and sets no cookies. It cannot change the archive. To add stories, use the onrecord command.',
      ],
    },
  ],
} as const
