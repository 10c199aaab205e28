export interface Heartbeat {
  /** Ends it and gives the longest time, in milliseconds, in which the page's thread took no task. */
  readonly stop: () => number;
}

/** Listens to the page's own thread by posting it a message as soon as the last has come; works in every browser. */
export function startHeartbeat(): Heartbeat {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    beat();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    stop() {
      beat();
      port1.onmessage = null;
      port1.close();
      return longest;
    },
  };
}
