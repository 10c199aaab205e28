import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, Dexie } from 'dexie';
import type { RecordKind } from '../sync/record-kinds.ts';

/** The table of each kind of record that is synced. */
export const TABLES: Readonly<Record<RecordKind, string>> = {
  note: 'notes',
  source: 'sources',
  layer: 'layer',
  setting: 'settings',
};

const KINDS = new Map(Object.entries(TABLES).map(([kind, table]) => [table, kind]));
/** Ids in one row: a chunk of an import makes one, and none is too large to be read at once. */
const MOST_IDS = 1000;

const quiet = new WeakSet<object>();

/** What this transaction writes is not recorded: sync writes what it already knows. */
export function keepQuiet(transaction: { idbtrans: object }): void {
  quiet.add(transaction.idbtrans);
}

/**
 * Records, in the same transaction, which synced records every write of any page touches, while sync is on. A write costs one
 * read and one row more, however many records it has.
 */
export function recordTouches(db: Dexie): void {
  db.use({ stack: 'dbcore', name: 'touches', create: (core) => ({ ...core, ...watch(core) }) });
}

function watch(core: DBCore): Pick<DBCore, 'transaction' | 'table'> {
  return {
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.some((store) => KINDS.has(store))
          ? [...new Set([...stores, 'touched', 'sync'])]
          : stores,
        mode,
        options,
      ),
    table: (name) => {
      const table = core.table(name);
      const kind = KINDS.get(name);
      return kind === undefined
        ? table
        : { ...table, mutate: (request) => mutate(core, table, kind, request) };
    },
  };
}

function mutate(
  core: DBCore,
  table: DBCoreTable,
  kind: string,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  const { trans } = request;
  // An upgrade changes shapes, not what the reader wrote.
  if (quiet.has(trans) || (trans as unknown as IDBTransaction).mode === 'versionchange')
    return table.mutate(request);
  return core
    .table('sync')
    .get({ trans, key: 'on' })
    .then((on: unknown) => {
      if (on === undefined) return table.mutate(request);
      return listIds(table, request).then((ids) =>
        table.mutate(request).then((response) => {
          const rows = chunk(ids).map((some) => ({ kind, ids: some }));
          if (rows.length === 0) return response;
          return core
            .table('touched')
            .mutate({ type: 'add', trans, values: rows })
            .then(() => response);
        }),
      );
    });
}

function listIds(table: DBCoreTable, request: DBCoreMutateRequest): Promise<readonly string[]> {
  const { primaryKey } = table.schema;
  if (request.type === 'deleteRange')
    return table
      .query({
        trans: request.trans,
        values: false,
        query: { index: primaryKey, range: request.range },
      })
      .then(({ result }) => result);
  if (request.type === 'delete') return Promise.resolve(request.keys);
  return Promise.resolve(request.values.map((value) => primaryKey.extractKey?.(value)));
}

function chunk(ids: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let from = 0; from < ids.length; from += MOST_IDS) chunks.push(ids.slice(from, from + MOST_IDS));
  return chunks;
}
