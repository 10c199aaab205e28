import type { SyncMemory } from '../../lib/sync/memory.ts';
import { IDLE_MS } from '../../lib/sync/retry.ts';
import { type RoundEdges, runRound } from './sync-round.ts';

/** What decides when a round is due. */
export interface RunnerEdges {
  /** The edges of a round; `null` while sync is not set up. */
  readonly roundEdges: () => Promise<RoundEdges | null>;
  /** Wakes the background then, and only then: `null` calls it off. Milliseconds since 1970. */
  readonly wakeAt: (time: number | null) => Promise<void>;
  /** Tells the browser that the background is at work. */
  readonly stayAwake: () => Promise<void>;
  readonly now: () => number;
  /** Pages, readers and settings hear of what came in. */
  readonly cameIn: () => Promise<void>;
}

/** A browser ends a background that called none of its functions for 30 s; one request may take longer. */
const BEAT_MS = 20_000;
const SAFETY_MS = 60_000;

export type SyncRunner = ReturnType<typeof createSyncRunner>;

/** Runs one thing at a time: a round, or an act that changes keys or place. What is asked for meanwhile waits. */
export function createSyncRunner(edges: RunnerEdges) {
  let last: Promise<unknown> = Promise.resolve();
  let running: { readonly stop: AbortController; readonly round: Promise<SyncMemory | null> } | null = null;

  const inTurn = <T>(act: (signal: AbortSignal) => Promise<T>, stop = new AbortController()): Promise<T> => {
    const run = last.then(async () => {
      const beat = setInterval(() => {
        edges.stayAwake().catch(ignore);
        edges.wakeAt(edges.now() + SAFETY_MS).catch(ignore);
      }, BEAT_MS);
      return act(stop.signal).finally(() => clearInterval(beat));
    });
    last = run.catch(() => undefined);
    return run;
  };

  const round = async (signal: AbortSignal): Promise<SyncMemory | null> => {
    const startedAt = edges.now();
    // Should the browser end us, or something fail, it wakes us again.
    await edges.wakeAt(startedAt + SAFETY_MS);
    const world = await edges.roundEdges();
    if (world === null) return null;
    const memory = await runRound(world, signal).catch(async (error: unknown) => {
      const left = await world.store.load();
      if (left !== null) await world.store.save({ ...left.memory, progress: null });
      throw error;
    });
    if (memory === null) return null;
    await edges.wakeAt(memory.isPaused ? null : (memory.nextTryAt ?? edges.now() + IDLE_MS));
    if ((memory.cameIn?.at ?? -1) >= startedAt) await edges.cameIn();
    return memory;
  };

  return {
    /** A round now; the one that runs already, where there is one. */
    sync(): Promise<SyncMemory | null> {
      if (running) return running.round;
      const stop = new AbortController();
      const started = { stop, round: inTurn(round, stop) };
      running = started;
      const ended = () => {
        if (running === started) running = null;
      };
      started.round.then(ended, ended);
      return started.round;
    },
    /** Something that must not happen within a round; a round that runs is stopped first. */
    async act<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
      running?.stop.abort(new Error('Something else comes first.'));
      return inTurn(run);
    },
  };
}

/** The next beat tries again. */
function ignore(): void {}
