import { describe, expect, it } from 'vitest';
import { WRITABLE_FORMATS, writableById } from '../../../shared/formats/catalogue.ts';
import { BROKEN_TEXTS, SECRET } from './broken-texts.ts';

describe('a broken text', () => {
  it.each(BROKEN_TEXTS)('%s: %s', (id, _what, text, line, field, advice) => {
    const result = writableById(id).read(text);
    expect(result.ok ? result.value : null).toBeNull();
    if (result.ok) return;
    const { error } = result;
    expect({ line: error.line, field: error.field }).toEqual({ line, field });
    expect(error.message.startsWith(`Line ${line}, ${field}: `)).toBe(true);
    expect(error.message).toContain(advice);
    expect(error.message).toMatch(/[.?]$/u);
    expect(error.message).not.toContain(SECRET.slice(0, 8));
  });

  it('is tried for every format', () => {
    const tried = new Set(BROKEN_TEXTS.map(([id]) => id));
    expect(WRITABLE_FORMATS.filter(({ id }) => !tried.has(id))).toEqual([]);
  });
});
