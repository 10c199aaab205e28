/** Asks again until there is an answer other than `null`. Throws, naming what it waited for, after `limitMs`. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>, limitMs = 15_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
