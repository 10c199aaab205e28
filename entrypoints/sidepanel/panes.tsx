import { GlossaryTab } from '../../components/glossary/glossary-tab.tsx';
import { OwnEntryForm } from '../../components/glossary/own-entry-form.tsx';
import { figureKey } from '../../components/sources/figure-list.tsx';
import { SourcesTab } from '../../components/sources/sources-tab.tsx';
import { TimelineTab } from '../../components/timeline/timeline-tab.tsx';
import type { RowPointing } from '../../components/ui/row.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { FindingRef } from '../../lib/analysis/finding.ts';
import { recordKindOf } from '../../lib/notes/source-kind.ts';
import type { NotMeant } from '../../lib/pack/layer.ts';
import type { GlossaryRow } from '../../lib/panel/glossary-rows.ts';
import { hostOf } from '../../lib/panel/page-view.ts';
import type { Panel } from '../../lib/panel/panel.ts';
import { writingActions } from './writing-actions.ts';

/** The glossary, joined to its stores. */
export function GlossaryPane({ panel }: { panel: Panel }) {
  const { lang } = useWords();
  const { glossary, directory, selection, link, layer } = panel;
  const form = glossary.form.value;
  const { status } = directory.status.value;
  const canChange = status === 'ready';
  const isEmpty =
    status === 'ready' && directory.rows.value.length === 0 && directory.hidden.value.length === 0;
  return (
    <GlossaryTab
      view={glossary.view.value}
      hasPage={panel.page.view.value.status === 'ready'}
      isSettingUp={status === 'loading' || isEmpty}
      query={glossary.query.value}
      order={glossary.order.value}
      hidden={directory.hidden.value}
      onQuery={(query) => {
        glossary.query.value = query;
      }}
      onOrder={(order) => {
        glossary.order.value = order;
      }}
      onAddNew={glossary.addNew}
      onUnhide={(row) => void layer.unhide(row.record, row.name)}
      form={
        form && (
          <OwnEntryForm
            key={form.serial}
            initial={form.draft}
            isNew={form.before === null}
            onCancel={glossary.closeForm}
            onSave={async (fields) => {
              if (await layer.saveOwn(fields, form.before ?? undefined)) glossary.closeForm();
            }}
          />
        )
      }
      listProps={{
        open: selection.open.value.glossary ?? null,
        missing: link.missing.value,
        canChange,
        onToggle: (row) => selection.toggle('glossary', row.key),
        onShow: (row) => row.ref && void link.showNext(row.key, row.ref, row.mentions.length),
        shownOf: (row) => link.shown.value.get(row.key) ?? null,
        pointingOf: (row) => pointingOf(panel, row.key, row.ref),
        actions: {
          onAdd: glossary.add,
          onEdit: glossary.edit,
          onHide: (row) => row.entry && void layer.hide(row.entry.id, row.name),
          onRemove: (row) => {
            const own = glossary.ownOf(row);
            if (own) void layer.removeOwn(own);
          },
          onNotMeant: (row, scope) => notMeant(panel, row, scope),
          ...writingActions(panel, lang),
        },
      }}
    />
  );
}

/** The timeline, joined to its stores. */
export function TimelinePane({ panel }: { panel: Panel }) {
  const { timeline, link, selection } = panel;
  return (
    <TimelineTab
      rows={timeline.value}
      showsRecord={selection.showsRecord.value}
      onShowRecord={(shows) => {
        selection.showsRecord.value = shows;
      }}
      missing={link.missing.value}
      onShow={(key, date) => void link.show(key, date.ref)}
      pointingOf={(row) => pointingOf(panel, row.key, row.article?.ref ?? null)}
    />
  );
}

/** The sources, joined to their stores. */
export function SourcesPane({ panel }: { panel: Panel }) {
  const { sources, selection, link, notes, directory } = panel;
  const { rows, orphans } = sources.value;
  const canKeep = directory.status.value.status !== 'failed';
  return (
    <SourcesTab
      rows={rows}
      orphans={orphans}
      open={selection.open.value.sources ?? null}
      missing={link.missing.value}
      noteOf={canKeep ? (row) => notes.view(row.key) : null}
      onToggle={(row) => selection.toggle('sources', row.key)}
      onShow={(key, ref) => void link.show(key, ref)}
      onType={(row, text) => notes.type(row.key, row.name, text, recordKindOf(row.kind))}
      onLeaveNote={(row) => void notes.leave(row.key)}
      pointingOf={(row) => pointingOf(panel, row.key, row.citations[0]?.ref ?? null)}
      pointingOfFigure={(figure) => pointingOf(panel, figureKey(figure), figure.ref)}
    />
  );
}

function pointingOf({ spot, selection, link }: Panel, line: string, ref: FindingRef | null): RowPointing {
  const revealed = selection.revealed.value;
  return {
    pointed: spot.value?.line === line,
    reveal: revealed?.line === line ? revealed.serial : null,
    onPoint: ref === null ? undefined : (on) => void link.point(on ? ref : null),
  };
}

function notMeant({ page, layer }: Panel, row: GlossaryRow, scope: NotMeant['scope']): void {
  const tab = page.tab.peek();
  if (!tab?.url || row.entry === null) return;
  const places = { page: tab.url.split('#')[0]!, site: hostOf(tab.url) ?? '', everywhere: '' };
  void layer.notMeant(row.entry.id, { name: row.name, scope, where: places[scope], tabId: tab.id });
}
