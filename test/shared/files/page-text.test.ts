import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageText } from '../../../shared/files/page-text.ts';

it.each([
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['a &lt;b&gt; &amp; c', 'a <b> & c'],
  ['1 < 2, <client-id', '1 < 2,'],
  ['<!doctype html><!-- <p>no</p> --><h1>yes</h1>', 'yes'],
  ['<SCRIPT>if (a < b) no()</SCRIPT >yes', 'yes'],
  ['İ<script>no</script>yes', 'İ\nyes'],
  ['<style>no', ''],
])('%s reads as %j', (html, text) => {
  expect(pageText(html)).toBe(text);
});

it('takes any text', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '<!--',
    '-->',
    '<script',
    '</script',
    '&amp;',
    '&',
    'a',
    '<p>',
    '"',
    '\n',
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => typeof pageText(pieces.join('')) === 'string'));
});

it.each(['<', '<!--', '<script>', '<a ', '&', '</'])('reads 400 kB of %s', (piece) => {
  expect(typeof pageText(piece.repeat(400_000 / piece.length))).toBe('string');
});
