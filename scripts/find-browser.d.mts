export type BrowserName = 'chromium' | 'firefox';
export declare const BROWSERS: Record<BrowserName, { readonly howToGet: string }>;
export declare function findBrowser(name: BrowserName): string | null;
