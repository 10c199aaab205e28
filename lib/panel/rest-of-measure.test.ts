import { expect, test } from 'vitest';
import { restOfMeasure } from './rest-of-measure.ts';

test.each([
  ['43 students', 'students in Iguala', 'in Iguala'],
  ['4,800 arrests', 'arrests', ''],
  ['1.2 million pills of fentanyl', 'pills of fentanyl at ports of entry', 'at ports of entry'],
  ['60%', 'illicit drugs entering the United States', 'illicit drugs entering the United States'],
  ['27 homicidios', 'homicidios por día', 'por día'],
  ['12 coyotes', 'otes', 'otes'],
  ['12 coyotes', 'coyote guides', 'coyote guides'],
])('“%s” that measures “%s” leaves “%s”', (text, measure, rest) => {
  expect(restOfMeasure(text, measure)).toBe(rest);
});
