import { type LaunchOptions, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Harness } from './harness.ts';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts the browser of this name with the built extension on it. */
export function launchBrowser(name: BrowserName, options?: LaunchOptions): Promise<Harness> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
