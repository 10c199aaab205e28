import { BulkBar } from '../../components/notebook/bulk-bar.tsx';
import { FacetList } from '../../components/notebook/facet-list.tsx';
import { KeysHelp } from '../../components/notebook/keys-help.tsx';
import { NoteDetail } from '../../components/notebook/note-detail.tsx';
import { NoteList } from '../../components/notebook/note-list.tsx';
import { NotesToolbar } from '../../components/notebook/notes-toolbar.tsx';
import { SavedFilterList } from '../../components/notebook/saved-filter-list.tsx';
import { Icon } from '../../components/ui/desk-icon.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import { isEmptyFilter } from '../../lib/notebook/filter.ts';
import { withCitation, withoutTag, withParts, withTag } from '../../lib/notes/changes.ts';
import { BIN_DAYS, type Note } from '../../lib/notes/note.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { Desk } from './desk.ts';

/** Facets, list and note, side by side. */
export function NotesPane({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const { notebook } = desk;
  const { notes, filter } = notebook;
  void notes.version.value;
  const status = notes.status.value;
  if (status.status === 'ready' && notes.rows().length === 0) return <FirstUse desk={desk} />;
  if (status.status === 'opening') return <div class="desk" aria-busy="true" />;
  const rows = filter.visible.value;
  return (
    <div class="desk">
      <Facets desk={desk} />
      <section class="desk-list" aria-label={t('notebookList')}>
        <Toolbar desk={desk} shown={rows.length} />
        <Bulk desk={desk} />
        {rows.length === 0 ? (
          <p class="empty">{t(filter.filter.value.inBin ? 'notebookBinEmpty' : 'notebookNothingFits')}</p>
        ) : (
          <NoteList
            rows={rows}
            place={notebook.selection.place.value}
            chosen={notebook.selection.chosen.value}
            words={filter.words.value}
            actorName={desk.actorName}
            onOpen={(row) => notebook.selection.open(row.id)}
            onToggle={(row) => notebook.selection.toggle(row.id)}
            onExtend={(row) => notebook.selection.extendTo(row.id)}
          />
        )}
      </section>
      <section class="desk-note" aria-label={t('notebookNote')}>
        <OpenNote desk={desk} />
      </section>
    </div>
  );
}

function FirstUse({ desk }: { desk: Desk }) {
  const { t } = useWords();
  return (
    <Notice
      title={t('notebookFirstTitle')}
      action={{
        name: 'go-import',
        label: t('notebookGoImport'),
        onClick: () => {
          desk.notebook.view.value = 'transfer';
        },
      }}
    >
      <p>{t('notebookFirstText')}</p>
      <p class="hint">{t('notebookFirstImport')}</p>
    </Notice>
  );
}

function Toolbar({ desk, shown }: { desk: Desk; shown: number }) {
  const { notes, filter, live } = desk.notebook;
  const status = notes.status.value;
  const { inBin } = filter.filter.value;
  return (
    <NotesToolbar
      query={filter.filter.value.query}
      shown={shown}
      total={inBin ? notes.rows().length - live.value.length : live.value.length}
      reading={status.status === 'reading' ? status : null}
      order={filter.order.value}
      isNarrowed={!isEmptyFilter(filter.filter.value)}
      onSearch={filter.search}
      onOrder={(order) => {
        filter.order.value = order;
      }}
      onClear={filter.clear}
    />
  );
}

function Facets({ desk }: { desk: Desk }) {
  const { t, lang } = useWords();
  const { notes, filter, live, savedFilters, selection } = desk.notebook;
  const binned = notes.rows().length - live.value.length;
  const { inBin } = filter.filter.value;
  return (
    <aside class="desk-facets" aria-label={t('notebookFilters')}>
      <SavedFilterList
        saved={savedFilters.list.value}
        canSave={!isEmptyFilter(filter.filter.value)}
        onUse={filter.use}
        onSave={(name) => void savedFilters.save(name, filter.filter.peek())}
        onRemove={(name) => void savedFilters.remove(name)}
      />
      <FacetList
        facets={filter.facets.value}
        filter={filter.filter.value}
        actorName={desk.actorName}
        sourceName={desk.sourceName}
        onToggle={filter.toggle}
      />
      <section class="facet facet-bin">
        <button
          type="button"
          class="facet-value"
          data-action="show-bin"
          aria-pressed={inBin}
          onClick={() => {
            selection.clear();
            filter.showBin(!inBin);
          }}
        >
          <Icon name="bin" size={14} />
          <span class="facet-name">{t('notebookTheBin')}</span>
          <span class="row-count">{formatNumber(binned, lang)}</span>
        </button>
        {inBin && <p class="hint">{t('notebookBinHint', BIN_DAYS)}</p>}
      </section>
      <KeysHelp />
    </aside>
  );
}

function Bulk({ desk }: { desk: Desk }) {
  const { selection, changes, filter } = desk.notebook;
  const { size } = selection.chosen.value;
  if (size === 0) return null;
  const ids = () => [...selection.chosen.peek()];
  return (
    <BulkBar
      count={size}
      inBin={filter.filter.value.inBin}
      isBusy={changes.busy.value}
      onTag={(tag) => void changes.change(ids(), withTag(tag), { act: 'tagged', detail: tag })}
      onUntag={(tag) => void changes.change(ids(), withoutTag(tag), { act: 'untagged', detail: tag })}
      onColour={(colour) =>
        void changes.change(ids(), withParts({ colour }), { act: 'coloured', detail: colour })
      }
      onBin={() => void desk.notebook.binOrRestore(ids())}
      onClear={selection.clear}
    />
  );
}

function OpenNote({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const view = desk.notebook.open.view.value;
  if (view.state === 'open') return <OneNote key={view.note.id} desk={desk} note={view.note} />;
  if (view.state === 'gone') return <p class="empty">{t('notebookGone')}</p>;
  return view.state === 'none' ? <p class="empty">{t('notebookChooseOne')}</p> : null;
}

function OneNote({ desk, note }: { desk: Desk; note: Note }) {
  const { notebook } = desk;
  const { changes, texts, sources, filter } = notebook;
  const change = (make: Parameters<typeof changes.change>[1]) => void changes.change([note.id], make, null);
  return (
    <NoteDetail
      note={note}
      draft={texts.view(note.id)}
      words={filter.words.value}
      state={notebook.outcomes.value.get(note.id) ?? null}
      tags={filter.facets.value.tag.map(({ value }) => value).filter((value) => value !== '')}
      actors={desk.actorNames.value}
      actorName={desk.actorName}
      actorOf={desk.actorOf}
      sources={sources.rows.value}
      sourceOf={(id) => sources.byId.value.get(id) ?? null}
      onType={(text) => texts.type(note.id, text)}
      onLeave={() => void texts.leave(note.id)}
      onChange={change}
      onAddSource={(name) =>
        void sources.findOrAdd(name).then((source) => {
          if (source !== null) change(withCitation({ source, credibility: null }));
        })
      }
      onOpenSource={(id) => desk.openSource(id)}
      onBin={() => void notebook.binOrRestore([note.id], note.deletedAt !== null)}
    />
  );
}
