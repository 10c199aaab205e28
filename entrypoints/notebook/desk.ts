import { computed, signal } from '@preact/signals';
import { chooseCompany, listActors, listMeetings } from '../../lib/notebook/actor-overview.ts';
import type { ExportFormat } from '../../lib/notebook/make-export.ts';
import type { StorageHealth } from '../../lib/notes/storage-health.ts';
import type { DirectoryStore } from '../../lib/panel/directory-store.ts';
import type { Notebook } from '../../lib/panel/notebook/notebook.ts';
import type { PacksStore } from '../../lib/panel/packs/packs-store.ts';
import type { BackupView } from '../../lib/storage/index.ts';
import { fold } from '../../lib/text/fold.ts';
import type { PackExports } from './packs-edges.ts';

/** How many actors one picture can show and still be read. */
const COMPANY = 14;

/** Of what an export is made: everything, what the filter shows, or what is chosen. */
export type ExportScope = 'all' | 'shown' | 'chosen';

/** What the page asks of the browser and the database beyond the stores; each may fail. */
export interface DeskCommands {
  readonly exportNotes: (
    format: ExportFormat,
    scope: ExportScope,
    template: string | null,
  ) => Promise<string>;
  readonly makeBackup: () => Promise<void>;
  readonly loadBackup: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly saveBackupFile: (id: string) => Promise<string>;
  /** The copy of the newest backup that is kept outside the database; `null` where there is none. */
  readonly loadSpareBackup: () => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly storeTemplate: (template: string | null) => Promise<void>;
}

/** How the browser keeps the notes. */
export interface Keeping {
  /** Whether the browser promised not to empty the database; `null` before it was asked. */
  readonly isPersisted: boolean | null;
  readonly health: StorageHealth;
}

export type Desk = ReturnType<typeof createDesk>;

/** The notebook's stores with the glossary's names beside them. */
export function createDesk(
  notebook: Notebook,
  directory: DirectoryStore,
  { commands, ...packs }: { commands: DeskCommands; packs: PacksStore; packExports: PackExports },
) {
  const actors = computed(() => directory.rows.value.filter((row) => row.kind !== 'term'));
  const names = computed(
    () => new Map(actors.value.flatMap((row) => (row.entry ? [[row.entry.id, row.name]] : []))),
  );
  const idsByName = computed(() => {
    const pairs = actors.value.flatMap((row) =>
      row.entry === null
        ? []
        : [row.name, ...row.entry.aliases].map((name) => [fold(name), row.entry!.id] as const),
    );
    // The first entry of a name keeps it.
    return new Map([...pairs].reverse());
  });
  const openSourceId = signal<string | null>(null);
  /** Whether the view of sources shows those in the bin. */
  const sourcesInBin = signal(false);
  const openActor = signal<string | null>(null);
  const allActors = computed(() => listActors(notebook.live.value));
  /** The list of the view of sources. */
  const shownSources = computed(() =>
    sourcesInBin.value ? notebook.sources.binned.value : notebook.sources.rows.value,
  );
  const keeping = signal<Keeping>({ isPersisted: null, health: { state: 'fine' } });
  const backups = signal<readonly BackupView[]>([]);
  const template = signal<string | null>(null);
  /** Who stands in the picture and in the list beside it; worked out only while they are looked at. */
  const overview = computed(() => {
    const rows = notebook.live.value;
    const asked = openActor.value;
    const centre = asked === null ? null : (notebook.mergedInto.value.get(asked) ?? asked);
    const company = chooseCompany(rows, centre, COMPANY);
    return {
      actors: allActors.value,
      company,
      meetings: listMeetings(rows, company),
      rows: centre === null ? [] : rows.filter((row) => row.actors.includes(centre)),
    };
  });
  return {
    notebook,
    ...packs,
    overview,
    commands,
    openSourceId,
    sourcesInBin,
    shownSources,
    openActor,
    keeping,
    backups,
    template,
    /** Names of the glossary's actors, to complete from. */
    actorNames: computed(() => actors.value.map(({ name }) => name)),
    /** The name of an actor that a note has by id; a name stands for itself. */
    actorName: (actor: string): string =>
      names.value.get(notebook.mergedInto.value.get(actor) ?? actor) ?? actor,
    actorOf: (name: string): string => idsByName.value.get(fold(name.trim())) ?? name.trim(),
    sourceName: (source: string): string => notebook.sources.byId.value.get(source)?.name ?? source,
    openSource(id: string): void {
      openSourceId.value = id;
      sourcesInBin.value = (notebook.sources.byId.peek().get(id)?.deletedAt ?? null) !== null;
      notebook.view.value = 'sources';
    },
    /** The next source of the list by so many places; the first where none is open. */
    moveSource(by: number): void {
      const list = shownSources.peek();
      const at = list.findIndex(({ id }) => id === openSourceId.peek());
      const next = list[at === -1 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))];
      if (next !== undefined) openSourceId.value = next.id;
    },
    /** Puts a source into the bin, or out of it where it lies there, and opens the one that takes its place. */
    async binOrRestoreSource(id: string): Promise<void> {
      const { sources } = notebook;
      const at = shownSources.peek().findIndex((source) => source.id === id);
      const isBinned = (sources.byId.peek().get(id)?.deletedAt ?? null) !== null;
      await (isBinned ? sources.restore(id) : sources.bin(id));
      const list = shownSources.peek();
      openSourceId.value = (list[at] ?? list.at(-1))?.id ?? null;
    },
    /** The list of notes with this actor. */
    showActor(actor: string): void {
      openActor.value = actor;
      notebook.view.value = 'actors';
    },
  };
}
