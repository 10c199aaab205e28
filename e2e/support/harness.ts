import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Device pixels per CSS pixel; 1 where absent. */
  readonly scale?: number;
}

/** A real browser with the built extension on it: what both browsers can do for a test, in the same words. */
export interface Harness {
  readonly name: BrowserName;
  /** Opens a page in a new tab, which becomes the active one. */
  open(url: string, options?: PageOptions): Promise<Page>;
  /** Presses the toolbar button while this page's tab is in front; the panel opens. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Carries out a keyboard command of the manifest, as the browser does when its keys are pressed. */
  pressCommand(page: Page, command: string): Promise<void>;
  /** Opens a page of the extension itself (`notebook.html`) in a new tab. */
  openOwn(path: string, options?: PageOptions): Promise<Page>;
  /** Evaluates an expression in an extension page, where `browser` or `chrome` is. */
  inExtension<T>(expression: string): Promise<T>;
  /** Ends the background as the browser does when it idles. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /**
   * Loads the extension anew, as an update does; what it had put into open pages is left behind. Throws in Chromium, where
   * one that a driver brought does not come back.
   */
  reloadExtension(): Promise<void>;
  /** The card of a page, closed shadow root and all; `null` while there is none. */
  findCard(page: Page): Promise<CardView | null>;
  /** The open panel; waits for it. */
  panel(): Promise<PanelView>;
  /** Whether somebody has closed its window. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** The hover card, seen from outside the page's own scripts. */
export interface CardView {
  readonly text: string;
  /** In CSS pixels of the viewport. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
  click(selector: string): Promise<void>;
  /** Lets a script in the page see the closed root: for accessibility checks alone. */
  expose(): Promise<void>;
}

/** The panel as a reader has it before them. */
export interface PanelView {
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** Opens it anew, as when the reader closes and opens it: what it held in memory is gone. */
  reload(): Promise<void>;
  screenshot(path: string): Promise<void>;
}
