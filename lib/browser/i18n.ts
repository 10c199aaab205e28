import { parseLanguage } from '../text/language.ts';
import { bareApi } from './bare.ts';

/** The text of `_locales` under `key`, with `$1`… filled in. Throws where there is none: a test keeps the keys whole. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  const text = bareApi().i18n.getMessage(key, substitutions.map(String));
  if (text === '') throw new Error(`No text for “${key}” in _locales.`);
  return text;
}

/** The language that `t` answers in. The browser's own language can be another one than the catalogue it picked. */
export function uiLanguage(): 'en' | 'es' {
  return parseLanguage(t('languageCode')) ?? 'en';
}
