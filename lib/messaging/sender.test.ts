import { expect, test } from 'vitest';
import { describeSender } from './sender.ts';

const OWN = 'chrome-extension://abc/';
const PAGE = 'https://news.example/a';

test.each([
  ['the panel', { url: `${OWN}panel.html` }, { tabId: null, url: null, standsIn: undefined }],
  ['the notebook', { url: `${OWN}notebook.html`, tab: { id: 3 } }, { tabId: null, url: null, standsIn: 3 }],
  [
    'a card’s form',
    { url: `${OWN}form.html`, tab: { id: 3, url: PAGE } },
    { tabId: null, url: null, standsIn: 3 },
  ],
  ['a script in a tab', { url: PAGE, tab: { id: 3, url: PAGE } }, { tabId: 3, url: PAGE }],
  ['a script whose frame has no address', { tab: { id: 3, url: PAGE } }, { tabId: 3, url: PAGE }],
  // None of these is taken for a page of ours.
  ['a page in no tab', { url: PAGE }, { tabId: -1, url: PAGE }],
  ['a page called like ours', { url: `${PAGE}?${OWN}` }, { tabId: -1, url: `${PAGE}?${OWN}` }],
  ['nobody', {}, { tabId: -1, url: null }],
  ['a tab without a number', { tab: {} }, { tabId: -1, url: null }],
])('%s', (_who, sender, expected) => {
  expect(describeSender(sender, OWN)).toEqual(expected);
});
