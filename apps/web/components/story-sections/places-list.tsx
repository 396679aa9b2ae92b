import { type Article, type Place, places } from '@onrecord/article-data'
import { formatCount, locatedPlaces, storyStrings } from '@onrecord/article-view'
import { storyPageStrings } from '../../strings.ts'
import { wikidataAddress } from '../../view-models/addresses.ts'
import { mapSize } from '../../view-models/map-size.ts'
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

type ItemProps = { readonly place: Place; readonly mentions: number; readonly number: number | undefined }

const Item = ({ place, mentions, number }: ItemProps) => (
  <li>
    {number !== undefined && <span className="place-number">{number}</span>} <PlaceName place={place} />{' '}
    {mentions > 0 && <span className="small">{formatCount(mentions, 'mention')}</span>}
  </li>
)

/** The places in the text, most mentions first. For a story in the archive, the server draws a map of those it can locate. */
export const PlacesList = ({ article, isStored }: { readonly article: Article; readonly isStored: boolean }) => {
  const located = new Map((isStored ? locatedPlaces(article) : []).map(({ place, number }) => [place.id, number]))
  const shown = places(article).filter(({ place, mentions }) => mentions.length > 0 || located.has(place.id))
  return shown.length === 0 ? null : (
    <section aria-labelledby="places">
      <h2 id="places">{storyStrings.places}</h2>
      <div className={located.size > 0 ? 'places-with-map' : undefined}>
        {located.size > 0 && (
          // A plain image, because the site has no image optimizer.
          // biome-ignore lint/performance/noImgElement: see above
          <img
            src={`/articles/${article.id}/map.svg`}
            width={mapSize.width}
            height={mapSize.height}
            loading="lazy"
            alt={storyPageStrings.map}
          />
        )}
        <ul className="places">
          {shown.map(({ place, mentions }) => (
            <Item place={place} mentions={mentions.length} number={located.get(place.id)} key={place.id} />
          ))}
        </ul>
      </div>
    </section>
  )
}
