import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram, type TestServer } from './start-program.ts';

const RUN = fileURLToPath(new URL('./run-s3.ts', import.meta.url));

/** An S3 server on loopback that checks signatures, with one bucket; its keys are `S3_ACCESS`. */
export async function startS3(): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'sidelight-s3-'));
  let port = '';
  const stop = await startProgram(
    [process.execPath, '--openssl-legacy-provider', RUN, directory],
    async (output) => {
      port = /listening on (\d+)/.exec(output)?.[1] ?? '';
      return port !== '';
    },
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
