import { describe, expect, test } from 'vitest';
import { inflectEnglish, inflectSpanish } from './inflect.ts';

const forms = (list: readonly { form: string }[]) => list.map(({ form }) => form).join(' ');

describe('inflectEnglish', () => {
  test.each([
    ['argue', 'argue argues argued argued arguing'],
    ['say', 'say says said said saying'],
    ['deny', 'deny denies denied denied denying'],
    ['admit', 'admit admits admitted admitted admitting'],
    ['confess', 'confess confesses confessed confessed confessing'],
    ['write', 'write writes wrote written writing'],
    ['agree', 'agree agrees agreed agreed agreeing'],
  ])('%s', (verb, expected) => expect(forms(inflectEnglish(verb))).toBe(expected));
});

describe('inflectSpanish', () => {
  test.each([
    ['afirmar', 'afirma afirman afirmo afirmaron afirmaba afirmaban afirmado afirmando afirmar'],
    [
      'advertir:adviert:advirt',
      'advierte advierten advirtio advirtieron advertia advertian advertido advirtiendo advertir',
    ],
    ['decir', 'dice dicen dijo dijeron decia decian dicho diciendo decir'],
    [
      'reconocer',
      'reconoce reconocen reconocio reconocieron reconocia reconocian reconocido reconociendo reconocer',
    ],
  ])('%s', (verb, expected) => expect(forms(inflectSpanish(verb))).toBe(expected));
});
