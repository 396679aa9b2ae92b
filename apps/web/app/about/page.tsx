import { doubtfulVoiceBelow } from '@onrecord/article-data'
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
        A news story mixes what happened with who claims it. On Record takes the two apart, and leaves every word of the
        story as it stands.
      </p>
      <MarkKey />
      <section>
        <h2>What is beside the text</h2>
        <p>
          On the line where a statement begins: who says it, in which form (direct: all in quotation marks; indirect:
          none; mixed: some), and what they do by saying it: state, deny, estimate, demand. Then where it came out,
          when, and through whom the words reached the writer. On a narrow screen, follow the letter to see it.
          “Described” means that the story says what somebody is, and not who; “nobody named” that it does not even say
          that.
        </p>
      </section>
      <section>
        <h2>How sure it is</h2>
        <p>
          The stories of the edition were marked by hand. Stories that were added on this machine were marked by a
          program, and it makes mistakes; a mark it trusts less than three times in five says “uncertain”. Where it is
          less than {Math.round(doubtfulVoiceBelow * 100)}% sure who speaks, it says “probably” before the name. Each
          story says at its end how its marks were made.
        </p>
        <p>
          That somebody says a thing does not make it so. On Record shows who stands behind it, and checks nothing else.
        </p>
      </section>
      <section>
        <h2>How well it does</h2>
        <p>
          Measured on 84 news articles that trained people had marked: of the statements it finds, eight in ten are
          marked ones with their source in place, and of the marked ones it finds two in three. Where only the exact
          words count, it scores 79 of 100 for the source, 74 for the verb and 65 for what was said; two careful people,
          one against the other, score 78, 71 and 69. It misses attitudes (“is frustrated that”) more often than speech,
          knows English news and nothing else, and may give a statement to the wrong “they”.
        </p>
      </section>
      <section>
        <h2>What happens to what you read</h2>
        <p>
          Nothing. The site loads nothing from elsewhere, keeps no cookies, and has no way to write: stories are added
          with the <code>onrecord</code> command, not here.
        </p>
      </section>
    </div>
  )
}
