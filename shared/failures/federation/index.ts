import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';

/** SAML, WS-Federation and external identity providers. AuthLoupe uses none: its codes fail the check of the request. */
export const federation = {
  id: 'federation',
  causes: [],
  codes: CODES,
  signals: [],
  generalRule: null,
} as const satisfies Family;
