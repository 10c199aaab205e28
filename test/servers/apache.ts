import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, needProgram, PASSWORD, startProgram, type TestServer, USER } from './start-program.ts';

const MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
];

export interface Apache extends TestServer {
  /** The folder on the disk that it serves. */
  readonly folder: string;
}

/** Apache's mod_dav on loopback, with a name and password. */
export async function startApache(): Promise<Apache> {
  needProgram('apache2', 'apache2');
  const root = await mkdtemp(join(tmpdir(), 'sidelight-apache-'));
  const folder = join(root, 'dav');
  await mkdir(folder);
  const port = await findFreePort();
  // SHA-1 is what its files take without a program of its own; it guards nothing here.
  const hash = createHash('sha1').update(PASSWORD).digest('base64');
  await writeFile(join(root, 'users'), `${USER}:{SHA}${hash}\n`);
  await writeFile(join(root, 'apache.conf'), configuration({ root, folder, port }));
  // Started by root, it works as another user.
  await Promise.all([root, folder].map((path) => chmod(path, 0o777)));
  const url = `http://127.0.0.1:${port}/`;
  const stop = await startProgram(
    ['apache2', '-f', join(root, 'apache.conf'), '-D', 'FOREGROUND'],
    async () => (await fetch(url)).status === 401,
  );
  return {
    url,
    folder,
    async close() {
      await stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function configuration({ root, folder, port }: { root: string; folder: string; port: number }): string {
  return `
ServerRoot "${root}"
ServerName localhost
DefaultRuntimeDir "${root}"
PidFile "${root}/pid"
ErrorLog "${root}/error.log"
Listen 127.0.0.1:${port}
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
DocumentRoot "${folder}"
DavLockDB "${root}/locks"
<Directory "${folder}">
  Dav On
  AuthType Basic
  AuthName "Sidelight"
  AuthUserFile "${root}/users"
  Require valid-user
</Directory>
`;
}
