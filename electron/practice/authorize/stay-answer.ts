import { cookieOf, type PracticeRequest } from '../http-message.ts';
import { ATTRIBUTES, KEPT_SECONDS } from './cookies.ts';

/** Holds what a user who wants to see “Stay signed in?” no more has answered. Says nothing about accounts. */
const STAY = '__Host-practice-stay';

export type StayAnswer = 'yes' | 'no';

/** What this browser has answered for good; `null`: it has to be asked. */
export function rememberedAnswer(request: PracticeRequest): StayAnswer | null {
  const value = cookieOf(request, STAY);
  return value === 'yes' || value === 'no' ? value : null;
}

export const stayAnswerCookie = (answer: StayAnswer): string =>
  `${STAY}=${answer}; ${ATTRIBUTES}; Max-Age=${KEPT_SECONDS}`;
