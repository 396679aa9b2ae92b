import { type Article, type Place, places } from '@onrecord/article-data'
import { formatCount, storyStrings } from '@onrecord/article-view'
import { wikidataAddress } from '../../view-models/addresses.ts'
import './places-list.css'

const PlaceName = ({ place }: { readonly place: Place }) => {
  const address = wikidataAddress(place.identifiers)
  return address === undefined ? (
    <bdi>{place.name}</bdi>
  ) : (
    <a href={address} rel="external noreferrer">
      <bdi>{place.name}</bdi>
    </a>
  )
}

/** The places in the text, most mentions first. */
export const PlacesList = ({ article }: { readonly article: Article }) => {
  const mentioned = places(article).filter(({ mentions }) => mentions.length > 0)
  return mentioned.length === 0 ? null : (
    <section aria-labelledby="places">
      <h2 id="places">{storyStrings.places}</h2>
      <ul className="places">
        {mentioned.map(({ place, mentions }) => (
          <li key={place.id}>
            <PlaceName place={place} /> <span className="small">{formatCount(mentions.length, 'mention')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
