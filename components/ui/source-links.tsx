import type { Source } from '../../lib/pack/schema.ts';

/** The pages that support an entry or event. Addresses that are not of the web are shown as text, never as a link. */
export function SourceLinks({ sources, label }: { sources: readonly Source[]; label: string }) {
  if (sources.length === 0) return null;
  return (
    <div class="source-links">
      <h3 class="label">{label}</h3>
      <ul>
        {sources.map((source, index) => (
          <li key={index}>
            <WebLink url={source.url}>{source.publisher}</WebLink>
            <span class="source-supports"> {source.supports}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link out of the extension: http and https only, in a new tab, telling the page nothing of where it came from. */
export function WebLink({ url, children }: { url: string; children: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {children}
    </a>
  );
}
