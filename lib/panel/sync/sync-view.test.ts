import { describe, expect, test } from 'vitest';
import type { SyncToBackground } from '../../messaging/protocol.ts';
import { writeJoinCode } from '../../sync/join-code.ts';
import { SYNC_OFF, type SyncState } from '../../sync/sync-state.ts';
import { createSyncView, type SyncViewEdges } from './sync.ts';

const ON: SyncState = {
  ...SYNC_OFF,
  status: 'on',
  place: { kind: 'webdav', address: 'https://cloud.example/dav/' },
};
const DRAWN = { passphrase: 'capitol-unread-glider-shaky-mural-donor', words: 6, of: 7772, bits: 77 };

class SyncError extends Error {
  override readonly name = 'SyncError';
}

/** A view whose background gives these answers; an error among them is thrown. */
function createView(
  answers: Partial<Record<keyof SyncToBackground, unknown>>,
  edges: Partial<SyncViewEdges> = {},
) {
  const sent: [string, unknown][] = [];
  const view = createSyncView({
    send: (async (type: keyof SyncToBackground, data: unknown) => {
      sent.push([type, data]);
      const answer = answers[type];
      if (answer instanceof Error) throw answer;
      return answer;
    }) as SyncViewEdges['send'],
    requestHost: async () => true,
    takeIn: async () => 2,
    drawPassphrase: async () => DRAWN,
    suggestDevice: async () => 'Firefox · Linux',
    saveHint: async () => undefined,
    forgetHint: async () => undefined,
    saveCarried: async () => 'sidelight-sync.zip',
    ...edges,
  });
  return { view, sent };
}

const place = (holds: 'empty' | 'ours' | 'foreign') => ({ holds, objects: 3, bytes: 900 });
const ACCESS = { address: 'https://cloud.example/dav', folder: '', user: 'ana', password: 'secret' };
const SETTINGS = { kind: 'webdav', url: 'https://cloud.example/dav/', user: 'ana', password: 'secret' };

describe('setting sync up', () => {
  test('goes from nothing to on, and leaves no secret behind', async () => {
    const hints: unknown[] = [];
    const { view, sent } = createView(
      { 'sync/look': place('empty'), 'sync/set-up': ON },
      { saveHint: async (hint) => void hints.push(hint) },
    );
    const { setup } = view;
    await setup.begin();
    setup.choose('webdav');
    setup.place.change(ACCESS);
    await setup.place.try();
    await setup.toPassphrase();
    expect(setup.fresh.value.value).toBe(DRAWN.passphrase);
    expect(setup.canGoOn.value).toBe(false);
    setup.fresh.isKept.value = true;
    await setup.finish();
    expect(sent).toEqual([
      ['sync/look', { settings: SETTINGS }],
      ['sync/set-up', { settings: SETTINGS, passphrase: DRAWN.passphrase, device: 'Firefox · Linux' }],
    ]);
    expect(setup.step.value).toBe('done');
    expect(hints).toEqual([{ kind: 'webdav', url: SETTINGS.url, user: 'ana' }]);
    expect(view.state.value).toBe(ON);
    const left = JSON.stringify([setup.place.form.value, setup.fresh.value.value, setup.known.value]);
    expect(left).not.toMatch(/"secret"|capitol/);
    expect(setup.place.settings()).toBeNull();
  });

  test('joins where encrypted notes are already', async () => {
    const { view, sent } = createView({ 'sync/look': place('ours'), 'sync/join': ON });
    const { setup } = view;
    await setup.begin();
    setup.takeCode(writeJoinCode({ kind: 'webdav', url: SETTINGS.url, user: 'ana' }));
    expect(setup.step.value).toBe('access');
    setup.place.change({ password: 'secret' });
    await setup.place.try();
    await setup.toPassphrase();
    expect(setup.isJoining.value).toBe(true);
    expect(setup.fresh.value.value).toBe('');
    setup.known.value = 'short';
    expect(setup.canGoOn.value).toBe(true);
    await setup.finish();
    expect(sent.at(-1)).toEqual([
      'sync/join',
      { settings: SETTINGS, passphrase: 'short', device: 'Firefox · Linux' },
    ]);
  });

  test('asks for the host before it waits for anything', async () => {
    const order: string[] = [];
    const { view } = createView(
      { 'sync/look': place('empty') },
      {
        requestHost: async (url) => {
          order.push(url);
          return true;
        },
      },
    );
    view.setup.choose('webdav');
    view.setup.place.change(ACCESS);
    const trying = view.setup.place.try();
    expect(order).toEqual(['https://cloud.example/dav/']);
    await trying;
  });

  test('says that the reader did not allow the host, and asks nobody', async () => {
    const { view, sent } = createView({}, { requestHost: async () => false });
    view.setup.place.change(ACCESS);
    await view.setup.place.try();
    expect(view.setup.place.test.value).toMatchObject({ failure: { kind: 'no-permission' } });
    expect(sent).toEqual([]);
  });

  test('tells what is wrong at the place, and with the fields', async () => {
    const { view } = createView({ 'sync/look': new SyncError('unauthorized: PROPFIND: 401') });
    const { place } = view.setup;
    await place.try();
    expect(place.faults.value).toEqual({ address: 'empty' });
    place.change(ACCESS);
    await place.try();
    expect(place.test.value).toEqual({
      state: 'failed',
      failure: { kind: 'unauthorized', detail: 'PROPFIND: 401' },
    });
    place.change({ password: 'other' });
    expect(place.test.value).toEqual({ state: 'none' });
  });

  test('an answer about what was changed since is not shown', async () => {
    const { view } = createView({ 'sync/look': place('empty') });
    view.setup.place.change(ACCESS);
    const trying = view.setup.place.try();
    view.setup.place.change({ password: 'other' });
    await trying;
    expect(view.setup.place.test.value).toEqual({ state: 'none' });
    expect(view.setup.place.settings()).toBeNull();
  });

  test('a wrong passphrase keeps everything for another try', async () => {
    const { view } = createView({
      'sync/look': place('ours'),
      'sync/join': new SyncError('wrong-passphrase: no key opens'),
    });
    view.setup.place.change(ACCESS);
    await view.setup.place.try();
    await view.setup.toPassphrase();
    view.setup.known.value = 'not this';
    await view.setup.finish();
    expect(view.doing.value).toMatchObject({ state: 'failed', failure: { kind: 'wrong-passphrase' } });
    expect(view.setup.step.value).toBe('passphrase');
    expect(view.setup.known.value).toBe('not this');
  });

  test('a code that is none is said to be none', () => {
    const { view } = createView({});
    view.setup.takeCode('https://cloud.example/');
    expect(view.setup.isBadCode.value).toBe(true);
    expect(view.setup.step.value).toBe('where');
  });

  test('a file that is none changes nothing', async () => {
    const { view, sent } = createView(
      {},
      {
        takeIn: async () => {
          throw new Error('This is no zip archive.');
        },
      },
    );
    await view.setup.place.takeFile(new File([], 'x.zip'));
    expect(view.setup.place.test.value).toEqual({ state: 'bad-file', detail: 'This is no zip archive.' });
    expect(sent).toEqual([]);
  });
});

describe('a sync that is on', () => {
  test('does one thing at a time', async () => {
    const { view, sent } = createView({ 'sync/now': ON });
    const both = [view.act('sync/now', null), view.act('sync/now', null)];
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(sent).toHaveLength(1);
  });

  test('keeps the report of a verification until it is dismissed', async () => {
    const report = { at: 1, objects: [], faults: [] };
    const { view } = createView({ 'sync/verify': report });
    await view.act('sync/verify', null);
    expect(view.report.value).toBe(report);
    view.dismiss();
    expect(view.report.value).toBeNull();
  });

  test('saves a file to carry only after everything of this browser is in it', async () => {
    const { view } = createView({ 'sync/now': new SyncError('storage-full: no room') });
    await view.saveFile();
    expect(view.carried.value).toEqual({ what: 'none' });
    const other = createView({ 'sync/now': ON });
    await other.view.saveFile();
    expect(other.view.carried.value).toEqual({ what: 'saved', file: 'sidelight-sync.zip' });
  });

  test('forgets the hint for other browsers only where the place is emptied', async () => {
    let forgotten = 0;
    const edges = { forgetHint: async () => void forgotten++ };
    const { view } = createView({ 'sync/leave': SYNC_OFF }, edges);
    await view.leave(false);
    expect(forgotten).toBe(0);
    await view.leave(true);
    expect(forgotten).toBe(1);
    expect(view.state.value?.status).toBe('off');
  });

  test('a place that does not fit is said not to fit', async () => {
    const error = Object.assign(new Error('Other notes are kept there.'), { name: 'SyncSetupError' });
    const { view } = createView({ 'sync/now': error });
    await view.act('sync/now', null);
    expect(view.doing.value).toMatchObject({
      failure: { kind: 'setup', detail: 'Other notes are kept there.' },
    });
  });

  test('what the background cannot name is shown as it is', async () => {
    const { view } = createView({ 'sync/now': new TypeError('x is not a function') });
    await view.act('sync/now', null);
    expect(view.doing.value).toMatchObject({
      failure: { kind: 'unknown', detail: 'TypeError: x is not a function' },
    });
  });
});
