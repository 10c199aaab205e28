import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestServer } from './start-program.ts';

/** A request as it reached the server. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What goes wrong with a request. */
export type Fault =
  /** The server is not asked; this is the answer. */
  | {
      readonly act: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** The connection breaks before the server is asked. */
  | { readonly act: 'reset' }
  /** The server does what was asked, and the connection breaks before the answer. */
  | { readonly act: 'lose-answer' }
  /** Half of the answer comes, then the connection breaks. */
  | { readonly act: 'half' }
  /** Nothing ever comes. */
  | { readonly act: 'silent' }
  /** The answer begins and does not go on. */
  | { readonly act: 'stall' }
  /** The answer comes with other headers or another body. */
  | {
      readonly act: 'change';
      readonly headers?: Record<string, string>;
      readonly body?: (body: string) => string;
    };

/** Which fault befalls a request; `null` lets it through. */
export type FaultPlan = (asked: Asked) => Fault | null;

export interface FaultProxy extends TestServer {
  /** Every request that came, in order. */
  readonly asked: readonly Asked[];
  /** From now on. */
  readonly plan: (plan: FaultPlan) => void;
  readonly forget: () => void;
}

/** A server on loopback that passes everything on to `target`, records it, and does what a bad day does. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const asked: Asked[] = [];
  let plan: FaultPlan = () => null;
  const { host } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await readAll(incoming);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const one = { method, path, headers, body };
    asked.push(one);
    const fault = plan(one);
    if (fault?.act === 'silent') return;
    if (fault?.act === 'reset') return void incoming.socket.destroy();
    if (fault?.act === 'answer') {
      outgoing.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    }
    const answer = await passOn(one, host, (destination) => destination.replace(url, target));
    switch (fault?.act) {
      case 'lose-answer':
        incoming.socket.destroy();
        break;
      case 'half':
      case 'stall':
        outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
        outgoing.write(answer.body.subarray(0, answer.body.length / 2), () => {
          if (fault.act === 'half') incoming.socket.destroy();
        });
        break;
      default: {
        const changed = fault?.body ? Buffer.from(fault.body(answer.body.toString())) : answer.body;
        const length = method === 'HEAD' ? {} : { 'content-length': String(changed.length) };
        outgoing.writeHead(answer.status, { ...answer.headers, ...length, ...fault?.headers });
        outgoing.end(changed);
      }
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    asked,
    plan: (next) => {
      plan = next;
    },
    forget: () => {
      asked.length = 0;
      plan = () => null;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** To the real server, as if it had been asked itself: an S3 signature holds for the name that was asked for. */
function passOn(
  { method, path, headers, body }: Asked,
  host: string,
  toTarget: (destination: string) => string,
): Promise<{ status: number; headers: Record<string, string | string[]>; body: Buffer }> {
  const [hostname, port] = host.split(':');
  const { destination, ...others } = headers;
  const sent = {
    ...others,
    ...(typeof destination === 'string' ? { host, destination: toTarget(destination) } : {}),
  };
  return new Promise((resolve, reject) => {
    const passed = request({ hostname, port, method, path, headers: sent }, (answer) => {
      const kept = { ...answer.headers } as Record<string, string | string[]>;
      delete kept['transfer-encoding'];
      delete kept.connection;
      readAll(answer).then(
        (whole) => resolve({ status: answer.statusCode ?? 0, headers: kept, body: whole }),
        reject,
      );
    });
    passed.on('error', reject);
    passed.end(body);
  });
}
