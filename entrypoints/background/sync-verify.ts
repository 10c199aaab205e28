import { SyncError } from '../../lib/sync/errors.ts';
import { judgeListing } from '../../lib/sync/judge-listing.ts';
import type { SyncMemory } from '../../lib/sync/memory.ts';
import { epochOf, parseObjectName } from '../../lib/sync/object-names.ts';
import { isSealed } from '../../lib/sync/sealed-form.ts';
import { parseSegment } from '../../lib/sync/segment.ts';
import type { SyncFaultKind } from '../../lib/sync/sync-fault.ts';
import type { VerifyReport } from '../../lib/sync/sync-state.ts';
import type { RoundEdges } from './sync-round.ts';

/** Reads every object of ours back: is it all there, whole, sealed, and does it open? Changes nothing. */
export async function verifyPlace(
  { remote, open, hashOf, describe, now }: RoundEdges,
  memory: SyncMemory,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, total: number) => Promise<void> },
): Promise<VerifyReport> {
  const at = now();
  const listing = await remote.list(signal);
  const ours = listing.filter(({ name }) => parseObjectName(name) !== null);
  const objects: VerifyReport['objects'][number][] = [];
  for (const { name: object, bytes: size } of ours) {
    const name = parseObjectName(object)!;
    let fault: SyncFaultKind | null = null;
    let records: number | null = null;
    try {
      const bytes = await remote.get(object, signal);
      if (!isSealed(bytes)) throw new SyncError('plaintext', 'It is not encrypted.');
      if (name.type === 'key' || name.epoch !== epochOf(memory.keys.fingerprint)) {
        // What is sealed to a passphrase or to other keys can be weighed, not opened.
        if ((await hashOf(bytes)) !== name.hash)
          throw new SyncError(name.type === 'key' ? 'damaged-key' : 'damaged', 'Its bytes changed.');
      } else {
        const text = await open(bytes, memory.keys.identity, { object, hash: name.hash });
        const { states, unfit } = parseSegment(text, object, name);
        records = states.length;
        if (unfit.length > 0) fault = 'damaged';
      }
    } catch (error) {
      signal.throwIfAborted();
      fault = (error instanceof SyncError ? error.fault : describe(error)).kind;
    }
    objects.push({ name: object, bytes: size, fault, records });
    await onProgress(objects.length, ours.length);
  }
  const { stop, faults } = judgeListing(memory, listing, null);
  return {
    at,
    objects,
    faults: [...(stop === null ? [] : [stop]), ...faults].map((fault) => ({ ...fault, at })),
  };
}
