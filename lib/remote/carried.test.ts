import 'fake-indexeddb/auto';
import { describeRemote } from '../../test/support/remote-contract.ts';
import { openRemote } from './open-remote.ts';

describeRemote('what is carried by hand', async () => ({
  remote: openRemote({ kind: 'carried' }),
  again: openRemote({ kind: 'carried' }),
  litter: async () => undefined,
  close: async () => undefined,
}));
