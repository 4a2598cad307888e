import type { Context } from '../context.ts';
import { cookieOf, type PracticeRequest } from '../http-message.ts';
import type { Session } from '../state.ts';

/** Marks the browser that a sign-in started in, so that no other page can carry it on. Says nothing about accounts. */
const BROWSER = '__Host-practice-browser';
/** Stands for the accounts that are signed in; new after every sign-in. */
const SESSION = '__Host-practice-session';

const SHAPE = /^[A-Za-z0-9_-]{43}$/u;

/** `None`, as Entra's own: an app may post its request from another site and still meet the session. */
export const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=None';

export function browserIdOf(request: PracticeRequest): string | null {
  const value = cookieOf(request, BROWSER);
  return value !== null && SHAPE.test(value) ? value : null;
}

export const browserCookie = (id: string): string => `${BROWSER}=${id}; ${ATTRIBUTES}`;

/** A browser without a session of its own has those that the directory gives to everybody. */
export function sessionsOf(
  { state, directory, random, now }: Context,
  request: PracticeRequest,
): readonly Session[] {
  const own = state.browsers.get(cookieOf(request, SESSION) ?? '');
  return (
    own ??
    directory.signedIn.map((userId) => ({
      userId,
      sessionId: random.guid(),
      signedInAt: now,
      hasMfa: false,
      isKept: false,
    }))
  );
}

/**
 * Adds an account under a new cookie value, which nobody can have planted before. The cookie outlives the browser when
 * one of its accounts is to be kept.
 */
export function rememberSession(context: Context, request: PracticeRequest, session: Session): string {
  const others = sessionsOf(context, request).filter(({ userId }) => userId !== session.userId);
  const id = context.random.text(32);
  context.state.browsers.remove(cookieOf(request, SESSION) ?? '');
  const sessions = [...others, session];
  context.state.browsers.set(id, sessions);
  const age = sessions.some(({ isKept }) => isKept) ? `; Max-Age=${KEPT_SECONDS}` : '';
  return `${SESSION}=${id}; ${ATTRIBUTES}${age}`;
}

/** As long as a session is kept that may stay: 90 days. */
export const KEPT_SECONDS = 90 * 24 * 60 * 60;

export function forgetSessions({ state }: Context, request: PracticeRequest): string {
  state.browsers.remove(cookieOf(request, SESSION) ?? '');
  return `${SESSION}=; ${ATTRIBUTES}; Max-Age=0`;
}
