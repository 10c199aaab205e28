import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadTemplateError, checkTemplate, fillTemplate, type TemplateData } from './template.ts';

const data: TemplateData = {
  title: 'A "b"\nc',
  empty: '',
  none: null,
  notes: [
    { text: 'one', tags: [{ tag: 'a b' }, { tag: '12' }] },
    { text: 'two', title: 'inner', tags: [] },
  ],
};

describe('fillTemplate', () => {
  test.each([
    ['plain text', 'no marks { } }} here', 'no marks { } }} here'],
    ['a value', '<{{title}}>', '<A "b"\nc>'],
    ['filters in their order', '{{title | line | yaml}}', '"A \\"b\\" c"'],
    ['a quote', '{{title|quote}}', '> A "b"\n> c'],
    ['an unknown value', '[{{nothing}}]', '[]'],
    ['a name of every object', '[{{constructor}}{{toString}}]', '[]'],
    ['a list', '{{#notes}}{{text}},{{/notes}}', 'one,two,'],
    ['an inner value before an outer', '{{#notes}}{{title | line}};{{/notes}}', 'A "b" c;inner;'],
    ['lists in lists', '{{#notes}}{{#tags}}#{{tag | tag}} {{/tags}}{{/notes}}', '#a-b #t12 '],
    ['a section of a text', '{{#title}}yes{{/title}}{{#empty}}no{{/empty}}{{#none}}no{{/none}}', 'yes'],
    ['its contrary', '{{^empty}}yes{{/empty}}{{^title}}no{{/title}}', 'yes'],
    ['marks alone on their lines', 'a\n{{#title}}\nb\n{{/title}}\nc', 'a\nb\nc'],
    [
      'what looks like code',
      '<%= 1 %> {{1+1}} {{title.length}} {{title()}}',
      '<%= 1 %> {{1+1}} {{title.length}} {{title()}}',
    ],
  ])('%s', (_, template, filled) => expect(fillTemplate(template, data)).toBe(filled));

  test('a value that looks like a template is not filled again', () => {
    expect(fillTemplate('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}');
  });

  test.each([
    ['never closed', 'a\n{{#notes}}b', { fault: 'never-closed', line: 2, word: 'notes' }],
    [
      'closed twice',
      '{{#notes}}{{/notes}}\n\n{{/notes}}',
      { fault: 'closes-nothing', line: 3, word: 'notes' },
    ],
    [
      'closed crosswise',
      '{{#notes}}{{#tags}}{{/notes}}{{/tags}}',
      { fault: 'closes-nothing', line: 1, word: 'notes' },
    ],
    ['an unknown filter', '{{title | shout}}', { fault: 'unknown-filter', line: 1, word: 'shout' }],
    [
      'a filter named after a method',
      '{{title | constructor}}',
      { fault: 'unknown-filter', line: 1, word: 'constructor' },
    ],
    ['too deep', '{{#notes}}'.repeat(30), { fault: 'too-deep', line: 1, word: 'notes' }],
  ])('refuses what is %s, and says where', (_, template, fault) => {
    expect(() => fillTemplate(template, data)).toThrow(BadTemplateError);
    expect(checkTemplate(template)).toMatchObject(fault);
  });

  test('has nothing to say of one that can be filled', () => {
    expect(checkTemplate('{{#notes}}{{text | line}}{{/notes}}')).toBeNull();
  });

  test('gives a text or a BadTemplateError for any template', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '#notes',
      '/notes',
      '^',
      'title',
      '|',
      'yaml',
      ' ',
      '\n',
      '{{#notes}}',
      '{{/notes}}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          expect(typeof fillTemplate(pieces.join(''), data)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(BadTemplateError);
        }
      }),
    );
  });
});
