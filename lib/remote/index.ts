export { packCarried, unpackCarried } from './carried-file.ts';
export { openRemote } from './open-remote.ts';
