import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server that a test talks to. */
export interface TestServer {
  /** Where its folder or service is, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Who may enter the test servers. The colon and the letters beyond ASCII are there to be got right. */
export const USER = 'ana';
export const PASSWORD = 'contraseña: ñandú';

/** Debian keeps servers where only root looks. */
const WITH_SERVERS = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** Throws, saying how to get it, where a program is not on this machine. */
export function needProgram(command: string, debianPackage: string): void {
  const { status } = spawnSync('which', [command], { env: WITH_SERVERS });
  if (status !== 0)
    throw new Error(`No ${command} here: run npm test, which installs it (Debian: ${debianPackage}).`);
}

/** Starts a program and waits until `isUp`. Its output comes with the error where it ends before that. */
export async function startProgram(
  [command, ...args]: readonly [string, ...string[]],
  isUp: (output: string) => Promise<boolean>,
): Promise<() => Promise<void>> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: WITH_SERVERS });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  for (let tries = 0; !(await isUp(output).catch(() => false)); tries++) {
    if (child.exitCode !== null || tries > 300) {
      child.kill();
      throw new Error(`${command} did not start: ${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return () => stop(child);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** A port of loopback that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
