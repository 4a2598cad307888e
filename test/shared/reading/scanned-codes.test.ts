import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../shared/reading/codes.ts';
import { readScannedCodes } from '../../../shared/reading/scanned-codes.ts';
import { explain } from '../../../shared/judging/explain.ts';
import { CASES } from '../../diagnosis/cases/index.ts';

const numbers = (text: string) => readCodes(text, []).map(({ number }) => number);

describe('codes that came out of a picture', () => {
  it.each([
    ['AADSTS5OO11: The redirect URI', 50011],
    ['AADSTS50Oll: The redirect URI', 50011],
    ['AADSTSS0011: The redirect URI', 50011],
    ['AADST5 50011', 50011],
    ['AAD5TS50011: The redirect URI', 50011],
    ['AAD STS50011: The redirect URI', 50011],
    ['AADSTS50 011: The redirect URI', 50011],
    ['AADSTS7000 2l5 : Invalid client secret', 7000215],
    ['AADSTS70002l5', 7000215],
    ['AADSTS 7OOO222: expired', 7000222],
    ['(AADSTS50O11)', 50011],
  ])('%s is read', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  it('are quoted as they are written', () => {
    const text = 'Error: AADSTS5OO11: The redirect URI';
    expect(readCodes(text, [])).toEqual([
      { value: 'AADSTS5OO11', start: 7, end: 18, number: 50011, kind: 'stated' },
    ]);
    expect(explain(text)).toMatchObject({ code: 'AADSTS50011' });
  });
});

describe('what is no such code', () => {
  it.each([
    'AADSTS errors: is it so?',
    'AADSTS so 50 people',
    'AADSTS Bill 8: lost',
    'AADSTS50 011 users',
    'AADSTSOIL:',
    'AADSTSlO',
    'XAADST550011x',
    'AADST5OO11abc',
    'AADSTS00O11: zero',
  ])('%s', (text) => {
    expect(readScannedCodes(text)).toEqual([]);
  });

  it.each([
    ['AADSTS50126 10:15:22 user', 50126],
    ['AADSTS50011 Is: this known?', 50011],
    ['AADSTS50011 so: no', 50011],
    ['AADSTS50011Is this known?', 50011],
    ['AADSTS7000215I', 7000215],
    ['AADSTS50011 2: 3', 50011],
  ])('%s is read exactly', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  it('stands in no text of the corpus', () => {
    expect(CASES.flatMap(({ text }) => readScannedCodes(text).map(({ value }) => value))).toEqual([]);
  });
});
