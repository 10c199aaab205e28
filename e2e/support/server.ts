import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../../test/pages', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Headers that a page needs to be what it is. */
const HEADERS: Record<string, Record<string, string>> = {
  '/strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
  },
};

export interface PageServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly origin: string;
  /** Adds a page for this run. */
  readonly put: (path: string, html: string) => void;
  /** Leads from one path on to another. */
  readonly redirect: (from: string, to: string) => void;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves test/pages on a free port of loopback, and pages that a test adds. Below `/spa/` every path is the app. */
export async function servePages(): Promise<PageServer> {
  const added = new Map<string, string>();
  const moved = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const to = moved.get(path);
    if (to !== undefined) {
      response.writeHead(302, { location: to }).end();
      return;
    }
    const html = added.get(path);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    const file = findFile(path);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...HEADERS[path],
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    put: (path, html) => void added.set(path, html),
    redirect: (from, path) => void moved.set(from, path),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function findFile(path: string): string | null {
  const file = join(PAGES, normalize(path));
  if (!file.startsWith(PAGES)) return null;
  if (existsSync(file) && statSync(file).isFile()) return file;
  if (path.startsWith('/spa/')) return join(PAGES, 'spa/index.html');
  return null;
}
