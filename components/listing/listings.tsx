import type { ListingMatter } from '../../lib/context/card-matter.ts';
import type { Words } from '../../lib/panel/words.ts';
import { WebLink } from '../ui/source-links.tsx';
import { describeListing } from './describe-listing.ts';

/** What lists say of an actor, each apart from the pack's own words and with its own source. */
export function Listings({ listings, words }: { listings: readonly ListingMatter[]; words: Words }) {
  return (
    <>
      {listings.map((listing) => (
        <Listing key={listing.sources[0]?.url ?? listing.name} listing={listing} words={words} />
      ))}
    </>
  );
}

function Listing({ listing, words }: { listing: ListingMatter; words: Words }) {
  const { list, asOf, says, found, sources } = describeListing(listing, words);
  return (
    <section class="listing">
      <h3 class="label">
        {list} <span class="listing-as-of">· {asOf}</span>
      </h3>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="listing-found">{found}</p>
      {sources.map(({ url, publisher }) => (
        <p key={url} class="listing-found">
          <WebLink url={url}>{publisher}</WebLink>
        </p>
      ))}
    </section>
  );
}
