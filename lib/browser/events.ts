import { browser } from './api.ts';

/** After installing, updating and at every start of the browser. */
export function onInstalled(run: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void run());
  browser.runtime.onStartup.addListener(() => void run());
}

/** The toolbar button, with the tab that it was pressed on. */
export function onToolbarClick(run: (tab: { id: number; url: string | null }) => Promise<void>): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void run({ id: tab.id, url: tab.url ?? null });
  });
}

/** A keyboard command of the manifest. What has no reader to answer it is let go. */
export function onCommand(run: (command: string) => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => void run(command).catch(() => undefined));
}
