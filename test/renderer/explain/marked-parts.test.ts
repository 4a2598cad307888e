import { describe, expect, it } from 'vitest';
import { markOf, toMarkedParts, type MarkedPart } from '../../../renderer/explain/marked-parts.ts';
import { lineOf } from '../../../renderer/explain/line-of.ts';
import { at } from '../../../shared/evidence/place.ts';
import type { Proof } from '../../../shared/judging/answer.ts';
import { createAnswer, createProof } from '../support/sample-answer.ts';

const shown = (text: string, parts: readonly MarkedPart[]) =>
  parts.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const proofAt = (start: number, end: number): Proof => ({ quote: '', source: { kind: 'text', start, end } });

describe('marks', () => {
  it('stand at the offsets of the proofs, with the text around them', () => {
    const text = 'error AADSTS50011 at host';
    const parts = toMarkedParts(text, [
      createAnswer({ proofs: [createProof(text, 'host'), createProof(text, 'AADSTS50011')] }),
    ]);
    expect(shown(text, parts)).toEqual([
      ['plain', 'error '],
      ['mark', 'AADSTS50011'],
      ['plain', ' at '],
      ['mark', 'host'],
    ]);
  });

  it('become one where proofs overlap, and name every answer they speak for', () => {
    const text = 'client_id=abc';
    const parts = toMarkedParts(text, [
      createAnswer({ title: 'First', proofs: [createProof(text, 'client_id=abc')] }),
      createAnswer({ title: 'Second', proofs: [createProof(text, 'abc')] }),
    ]);
    expect(parts).toEqual([{ kind: 'mark', start: 0, end: 13, isTop: true, titles: ['First', 'Second'] }]);
  });

  it('of the first answer are told from those of the others', () => {
    const text = 'one two';
    const parts = toMarkedParts(text, [
      createAnswer({ proofs: [createProof(text, 'one')] }),
      createAnswer({ proofs: [createProof(text, 'two')] }),
    ]);
    expect(parts.map((part) => part.kind === 'mark' && part.isTop)).toEqual([true, false, false]);
  });

  it('leave out what is far from all of them, at line breaks, and lose nothing', () => {
    const filler = `${'x'.repeat(79)}\n`.repeat(1000);
    const text = `${filler}HERE\n${filler}THERE\n${filler}`;
    const proofs = [createProof(text, 'HERE\n'), createProof(text, 'THERE\n')];
    const parts = toMarkedParts(text, [createAnswer({ proofs })]);
    expect(parts.map(({ kind }) => kind)).toEqual([
      'gap',
      'plain',
      'mark',
      'plain',
      'gap',
      'plain',
      'mark',
      'plain',
      'gap',
    ]);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    const kept = parts.filter(({ kind }) => kind === 'plain').map(({ start, end }) => end - start);
    expect(Math.max(...kept)).toBeLessThan(500);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(300);
    const plain = parts.filter(({ kind }) => kind === 'plain');
    expect(plain.every(({ start, end }) => text.slice(start, end).endsWith('\n'))).toBe(true);
  });

  it('ignore places that are not in the text', () => {
    const proofs = [{ quote: '', source: at.end }, proofAt(-1, 2), proofAt(3, 3), proofAt(2, 99)];
    expect(toMarkedParts('short', [createAnswer({ proofs })])).toEqual([]);
  });

  it('are found again by a proof inside them', () => {
    const text = 'a client_id=abc z';
    const parts = toMarkedParts(text, [createAnswer({ proofs: [createProof(text, 'client_id=abc')] })]);
    expect(markOf(parts, createProof(text, 'abc').source)).toMatchObject({ kind: 'mark', start: 2 });
    expect(markOf(parts, at.end)).toBeUndefined();
    expect(markOf(parts, createProof(text, 'z').source)).toBeUndefined();
  });
});

describe('the line of an offset', () => {
  it('counts from 1, and a break belongs to the line it ends', () => {
    expect([0, 2, 3, 4].map((offset) => lineOf('ab\n\nc', offset))).toEqual([1, 1, 2, 3]);
  });
});
