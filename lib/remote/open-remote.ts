import type { Remote } from '../sync/remote.ts';
import type { RemoteSettings } from '../sync/remote-settings.ts';
import { createCarriedRemote } from './carried.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { createS3Remote } from './s3.ts';
import { createWebdavRemote } from './webdav.ts';

/** The place that these settings lead to. Nothing is asked of it yet. */
export function openRemote(settings: RemoteSettings, patience: Patience = PATIENCE): Remote {
  switch (settings.kind) {
    case 'webdav':
      return createWebdavRemote(settings, patience);
    case 's3':
      return createS3Remote(settings, patience);
    case 'carried':
      return createCarriedRemote();
  }
}
