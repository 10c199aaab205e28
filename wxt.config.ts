import { defineConfig } from 'wxt';

/** Every page of the web, and nothing else: no file:, no extension pages. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  // The styles for the oldest versions named below: what stands in for `light-dark()` elsewhere would be a kilobyte in every page.
  vite: () => ({ build: { target: 'es2023', cssTarget: ['chrome128', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: WEB_PAGES,
    // Listed by hand: WXT's wrapper for content scripts sends an event and a message into every page.
    content_scripts: [{ matches: WEB_PAGES, js: ['detector.js'], run_at: 'document_idle' }],
    // The form of a note: in a frame of its own, since every key pressed in the page's own document is the page's to hear.
    web_accessible_resources: [{ resources: ['note-form.html'], matches: WEB_PAGES }],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandCard__',
      },
      // Chrome allows four suggested keys; for this one the reader chooses their own.
      'note-selection': { description: '__MSG_commandNote__' },
    },
    ...(browser === 'firefox'
      ? {
          // Firefox's own would turn http into https, also on the reader's own network, where their storage may stand.
          content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
