import { REMOTE_NAME, type Remote, type RemoteObject } from '../sync/remote.ts';
import { checkName } from './bounds.ts';
import { faultOf, RemoteError } from './errors.ts';

const DATABASE = 'sidelight-carried';
const SIZES = 'sizes';
const OBJECTS = 'objects';

/**
 * The objects of a file that the reader carries, kept in this browser between two carries: a database of its own, so that
 * what is sealed never lies beside what is not.
 */
export function createCarriedRemote(): Remote {
  return {
    list: (signal) =>
      inDatabase('readonly', signal, async (transaction) => {
        const sizes = transaction.objectStore(SIZES);
        const [names, values] = await Promise.all([whenDone(sizes.getAllKeys()), whenDone(sizes.getAll())]);
        return names.flatMap((name, index): RemoteObject[] =>
          typeof name === 'string' && REMOTE_NAME.test(name) ? [{ name, bytes: Number(values[index]) }] : [],
        );
      }),
    get: (name, signal) =>
      inDatabase('readonly', signal, async (transaction) => {
        const bytes: unknown = await whenDone(transaction.objectStore(OBJECTS).get(checkName(name)));
        if (!(bytes instanceof Uint8Array))
          throw new RemoteError(`${name} is not there.`, faultOf('missing'));
        return bytes as Uint8Array<ArrayBuffer>;
      }),
    putNew: (name, bytes, signal) =>
      inDatabase('readwrite', signal, async (transaction) => {
        const sizes = transaction.objectStore(SIZES);
        if ((await whenDone(sizes.getKey(checkName(name)))) !== undefined)
          throw new RemoteError(`${name} is taken.`, faultOf('exists'));
        sizes.put(bytes.byteLength, name);
        transaction.objectStore(OBJECTS).put(bytes, name);
      }),
    delete: (name, signal) =>
      inDatabase('readwrite', signal, async (transaction) => {
        transaction.objectStore(SIZES).delete(checkName(name));
        transaction.objectStore(OBJECTS).delete(name);
      }),
  };
}

async function inDatabase<T>(
  mode: IDBTransactionMode,
  signal: AbortSignal,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const db = await open();
  try {
    const transaction = db.transaction([SIZES, OBJECTS], mode, { durability: 'strict' });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(describe(transaction.error));
    });
    const [value] = await Promise.all([work(transaction), ended]);
    return value;
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(DATABASE, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore(SIZES);
    asked.result.createObjectStore(OBJECTS);
  };
  return whenDone(asked);
}

function whenDone<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(describe(asked.error));
  });
}

function describe(cause: DOMException | null): Error {
  return cause?.name === 'QuotaExceededError'
    ? new RemoteError('This browser has no room left.', faultOf('full'), { cause })
    : new Error(cause?.message ?? 'The database did not answer.', { cause });
}
