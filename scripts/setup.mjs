// Installs what the project needs to run and be tested: its npm packages, the two browsers, and programs that tests run against.
// Plain JavaScript without dependencies: it runs on any Node from 20 on, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser } from './find-browser.mjs';

/** Programs that only tests need. */
const PROGRAMS = {
  age: {
    debianPackage: 'age',
    howToGet: 'install age (Debian: apt-get install age; macOS: brew install age)',
  },
  apache2: {
    debianPackage: 'apache2-bin',
    howToGet: 'install Apache 2.4 (Debian: apt-get install apache2-bin)',
  },
  rclone: {
    debianPackage: 'rclone',
    howToGet: 'install rclone (Debian: apt-get install rclone; macOS: brew install rclone)',
  },
};

/** Debian keeps servers where only root looks. */
const WITH_SERVERS = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2).filter((argument) => argument in BROWSERS);

installPackages();
installMissing(
  wanted.length > 0 ? BROWSERS : { ...BROWSERS, ...PROGRAMS },
  (name) => (wanted.length === 0 || wanted.includes(name)) && !isThere(name),
);

function installPackages() {
  const lock = `${root}package-lock.json`;
  const installed = `${root}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing npm packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function isThere(name) {
  if (name in BROWSERS) return findBrowser(name) !== null;
  return (
    spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { env: WITH_SERVERS }).status === 0
  );
}

function installMissing(all, isMissing) {
  const missing = Object.keys(all).filter(isMissing);
  if (missing.length === 0) return;
  const packages = missing.map((name) => all[name].debianPackage);
  const how = missing.map((name) => `  ${name}: ${all[name].howToGet}`).join('\n');
  if (!canUseApt()) {
    console.error(`Missing: ${missing.join(', ')}. How to get it:\n${how}`);
    process.exit(1);
  }
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  apt([...sudo, 'apt-get', 'update', '-q'], env, how);
  apt([...sudo, 'apt-get', 'install', '-y', '-q', ...packages, 'fonts-liberation'], env, how);
}

function canUseApt() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  return process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true']).status === 0;
}

function apt([command, ...args], env, how) {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 1e8 });
  if (status === 0) return;
  console.error(`${stdout.slice(-2000)}${stderr}\napt-get failed. Other ways:\n${how}`);
  process.exit(1);
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
