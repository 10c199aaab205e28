import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The browsers that the project is tested in: where they may lie, and how to get them. */
export const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
    howToGet:
      'install Chromium (Debian: apt-get install chromium; macOS: brew install chromium) or set CHROMIUM_PATH to its program; it must be one that still loads unpacked extensions',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    howToGet:
      'install Firefox 140 or later (Debian: apt-get install firefox-esr; elsewhere: mozilla.org/firefox) or set FIREFOX_PATH to its program',
  },
};

/** The path of a browser's program, or null where it is not on this machine. */
export function findBrowser(name) {
  const { variable, commands, paths } = BROWSERS[name];
  const given = process.env[variable];
  if (given) return existsSync(given) ? given : null;
  for (const command of commands) {
    const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], {
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim().split('\n')[0];
  }
  return paths.find((path) => existsSync(path)) ?? null;
}
