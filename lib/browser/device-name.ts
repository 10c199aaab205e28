import { browser } from './api.ts';

const SYSTEMS: Readonly<Record<string, string>> = {
  android: 'Android',
  cros: 'ChromeOS',
  linux: 'Linux',
  mac: 'macOS',
  openbsd: 'OpenBSD',
  win: 'Windows',
};

/** What this browser may call itself beside the reader's others: "Firefox · Linux". */
export async function suggestDeviceName(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  const agent = navigator.userAgent;
  const program =
    /(Firefox|Edg|OPR|Vivaldi|Chromium|Chrome)/.exec(
      agent.replace(/Chrome(?=.*(?:Edg|OPR|Vivaldi))/, ''),
    )?.[1] ?? 'Browser';
  return `${{ Edg: 'Edge', OPR: 'Opera' }[program] ?? program} · ${SYSTEMS[os] ?? os}`;
}
