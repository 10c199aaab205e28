import { ActorsView } from '../../components/notebook/actors-view.tsx';
import { SourcesView } from '../../components/notebook/sources-view.tsx';
import { TimelineView } from '../../components/notebook/timeline-view.tsx';
import type { TimelineYear } from '../../lib/notebook/note-timeline.ts';
import type { Desk } from './desk.ts';

/** The timeline of the reader's own notes. */
export function TimelinePane({ desk, years }: { desk: Desk; years: readonly TimelineYear[] }) {
  return <TimelineView years={years} actorName={desk.actorName} onOpen={(id) => desk.notebook.goTo(id)} />;
}

/** Per actor what was noted across articles, and who appears with whom. */
export function ActorsPane({ desk }: { desk: Desk }) {
  return (
    <ActorsView
      {...desk.overview.value}
      open={desk.openActor.value}
      nameOf={desk.actorName}
      onOpenActor={(actor) => {
        desk.openActor.value = actor;
      }}
      onOpenNote={(id) => desk.notebook.goTo(id)}
      onShowNotes={(actor) => {
        desk.notebook.filter.showAll('actor', actor);
        desk.notebook.view.value = 'notes';
      }}
    />
  );
}

/** The records of sources. */
export function SourcesPane({ desk }: { desk: Desk }) {
  const { sources, remarks, live, filter, view } = desk.notebook;
  const open = desk.openSourceId.value;
  const record = (open === null ? undefined : sources.byId.value.get(open)) ?? null;
  return (
    <SourcesView
      sources={desk.shownSources.value}
      inBin={desk.sourcesInBin.value}
      binned={sources.binned.value.length}
      open={record}
      citing={(id) => live.value.filter((row) => row.sources.some(({ source }) => source === id))}
      remarks={record && remarks.view(record.id)}
      onOpen={(id) => {
        desk.openSourceId.value = id;
      }}
      onAdd={(name, kind) =>
        void sources.findOrAdd(name, kind).then((id) => {
          if (id !== null) desk.openSourceId.value = id;
        })
      }
      onChange={(id, parts) => void sources.change(id, parts)}
      onType={(id, text) => remarks.type(id, text)}
      onLeave={(id) => void remarks.leave(id)}
      onBin={(id) => void desk.binOrRestoreSource(id)}
      onShowBin={(inBin) => {
        desk.openSourceId.value = null;
        desk.sourcesInBin.value = inBin;
      }}
      onOpenNote={(id) => desk.notebook.goTo(id)}
      onShowNotes={(id) => {
        filter.showAll('source', id);
        view.value = 'notes';
      }}
    />
  );
}
