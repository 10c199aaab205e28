import browser from 'webextension-polyfill';

/** The browser's extension API, promise-shaped in both browsers; this folder is its only importer. */
export { browser };
