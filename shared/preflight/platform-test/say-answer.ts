import type { ClientVariant } from '../observations.ts';
import type { AnswerKind } from './classify-answer.ts';

export const SENT: Readonly<Record<ClientVariant, string>> = {
  secret: 'Client secret, no Origin',
  origin: 'PKCE with an Origin header, no secret',
  bare: 'PKCE without Origin, no secret',
  control: 'The same with an address that nobody registered',
};

/** One sentence an answer; `isFirst`: the client is judged before the code here. */
export function saysOf(kind: AnswerKind, isFirst: boolean): string {
  switch (kind) {
    case 'tokens':
      return 'The code was redeemed: this is how the registered client presents itself.';
    case 'secret-wanted':
      return 'A secret is missing: it counts as a confidential client.';
    case 'secret-not-wanted':
      return 'A secret is not wanted: it counts as a public client.';
    case 'secret-refused':
      return 'The secret was looked at and refused, so one is wanted here.';
    case 'origin-refused':
      return 'A browser’s script may not redeem here: it is not a single-page application.';
    case 'origin-wanted':
      return 'Only a browser’s script may redeem here: it is a single-page application.';
    case 'code-refused':
      return isFirst
        ? 'Only the code was refused: the client had passed.'
        : 'Only the code was refused: that says nothing about the client.';
    case 'not-registered':
      return 'The address is not registered for this app.';
    case 'other':
      return 'An answer that says nothing about the platform.';
    case 'none':
      return 'No answer came.';
  }
}
