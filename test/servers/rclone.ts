import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, needProgram, PASSWORD, startProgram, type TestServer, USER } from './start-program.ts';

/** `rclone serve webdav` on loopback, with a name and password. */
export async function startRclone(): Promise<TestServer> {
  needProgram('rclone', 'rclone');
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-rclone-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const stop = await startProgram(
    ['rclone', 'serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`, '--user', USER, '--pass', PASSWORD],
    async () => (await fetch(url)).status === 401,
  );
  return {
    url,
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
