import { browser } from './api.ts';

/** Wakes the background at `time` (milliseconds since 1970) to run the alarm of this name; `null` calls it off. */
export async function setAlarm(name: string, time: number | null): Promise<void> {
  if (time === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: time });
}

/** Runs when the alarm of this name goes off. */
export function onAlarm(name: string, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
}

/** A call that does nothing but tell the browser that the background is at work. */
export async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
