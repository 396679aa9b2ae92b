import { doubtfulVoiceBelow } from '@onrecord/article-data'
import { formatPercent, sourceStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { MarkKey } from '../../components/mark-key.tsx'

export const metadata: Metadata = {
  title: 'How to read it',
  description: 'What the marks of On Record mean, and how sure they are.',
}

export default function AboutPage() {
  return (
    <div className="about">
      <h1>How to read it</h1>
      <p className="deck">
        A news story mixes what happened with who claims it. On Record separates the two and leaves every word of the
        story unchanged.
      </p>
      <MarkKey />
      <section>
        <h2>The notes beside the text</h2>
        <p>
          On the line where a statement begins, a note says who says it and in which form (direct: all in quotation
          marks; indirect: none; mixed: some), and what they do by saying it: state, deny, estimate, demand. Then it
          says where and when the words appeared, and through whom they reached the writer. On a narrow screen, follow
          the letter to see the note. “{sourceStrings.anonymity.described}” means that the story says what somebody is,
          but not who. “{sourceStrings.anonymity.anonymous}” means that it does not even say that.
        </p>
      </section>
      <section>
        <h2>How sure it is</h2>
        <p>
          The stories of the edition were marked by hand. Stories added on this computer were marked by a program, which
          makes mistakes. A mark with a probability below 60% says “{sourceStrings.uncertain}”. When the program is less
          than {formatPercent(doubtfulVoiceBelow)} sure who speaks, it puts “probably” before the name. The end of each
          story says how its marks were made.
        </p>
        <p>That somebody says something does not make it true. On Record shows who says it and does not check it.</p>
      </section>
      <section>
        <h2>How good it is</h2>
        <p>
          We measured it on 84 news articles marked by trained people. Of the statements that it finds, eight in ten are
          marked ones with the right source. Of the marked ones, it finds two in three. When only the exact words count,
          it scores 79 of 100 for the source, 74 for the verb and 65 for what was said; two careful people, compared
          with each other, score 78, 71 and 69. It misses attitudes (“is frustrated that”) more often than speech. It
          reads only English news, and it may give a statement to the wrong “they”.
        </p>
      </section>
      <section>
        <h2>What happens to what you read</h2>
        <p>
          Nothing. The site loads nothing from other sites and sets no cookies. Stories are added with the{' '}
          <code>onrecord</code> command, not here.
        </p>
      </section>
    </div>
  )
}
