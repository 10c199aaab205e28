import type { Browser, Page } from 'puppeteer-core';

/** A node as WebDriver BiDi describes it, closed shadow roots included. */
export interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType?: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteValue[];
    readonly shadowRoot?: RemoteValue | null;
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The parts of WebDriver BiDi that puppeteer has no words for. */
export function createBidi(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;
  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;
  const unpack = <T>(evaluated: Evaluated): T => {
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'Firefox threw.');
    return evaluated.result?.value as T;
  };
  const call = async <T>(
    page: Page,
    functionDeclaration: string,
    nodes: readonly RemoteValue[],
  ): Promise<T> =>
    unpack<T>(
      await send('script.callFunction', {
        functionDeclaration,
        awaitPromise: true,
        target: { context: contextOf(page) },
        arguments: nodes.map(({ sharedId }) => ({ sharedId })),
      }),
    );
  return {
    call,

    /** Goes to an extension page, where puppeteer's own `goto` waits for ever. */
    navigate: (page: Page, url: string) =>
      send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' }),

    /** Runs an async function in the browser's own window. */
    async inChrome<T>(functionDeclaration: string): Promise<T> {
      const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      return unpack<T>(
        await send('script.callFunction', {
          functionDeclaration,
          awaitPromise: true,
          target: { context: contexts[0]?.context },
          arguments: [],
        }),
      );
    },

    /** The first element of this name with all below it; `null` where there is none. */
    async describeElement(page: Page, name: string): Promise<RemoteValue | null> {
      const { result } = await send<{ result: RemoteValue & { type: string } }>('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(name)})`,
        target: { context: contextOf(page) },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
      });
      return result.type === 'node' ? result : null;
    },

    /** The first element under `start` that fits. Throws where there is none. */
    async locate(page: Page, start: RemoteValue, selector: string): Promise<RemoteValue> {
      const { nodes } = await send<{ nodes: RemoteValue[] }>('browsingContext.locateNodes', {
        context: contextOf(page),
        locator: { type: 'css', value: selector },
        startNodes: [{ sharedId: start.sharedId }],
      });
      if (!nodes[0]) throw new Error(`No ${selector} there.`);
      return nodes[0];
    },

    async boxOf(page: Page, node: RemoteValue) {
      const numbers = await call<string>(
        page,
        `(element) => { element.scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }`,
        [node],
      );
      return JSON.parse(numbers) as { x: number; y: number; width: number; height: number };
    },
  };
}
