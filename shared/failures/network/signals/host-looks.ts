import type { Look } from '../../../reasoning/signals/condition.ts';

const LOGIN_HOST = 'login.microsoftonline.com';

/** `login.microsftonline.com`: a host that differs from the login host by one or two letters. */
export const isLoginHostMisspelt: Look = ({ facts: { hosts } }) => {
  const found = hosts.find(({ value }) => isNearly(value.toLowerCase()));
  return found === undefined ? null : [found];
};

function isNearly(host: string): boolean {
  if (host === LOGIN_HOST || Math.abs(host.length - LOGIN_HOST.length) > 2) return false;
  let head = 0;
  while (head < host.length && host.charAt(head) === LOGIN_HOST.charAt(head)) head += 1;
  let tail = 0;
  while (
    tail < Math.min(host.length, LOGIN_HOST.length) - head &&
    host.charAt(host.length - 1 - tail) === LOGIN_HOST.charAt(LOGIN_HOST.length - 1 - tail)
  )
    tail += 1;
  return Math.max(host.length, LOGIN_HOST.length) - head - tail <= 2;
}

/** Every host that the text names is somebody else’s. */
export const isOtherHostOnly: Look = ({ facts: { hosts } }) => {
  const [first] = hosts;
  return first !== undefined && hosts.every(({ value }) => !OF_MICROSOFT.test(value)) ? [first] : null;
};

const OF_MICROSOFT =
  /microsoft|windows\.net|azure|office|live\.com|msftauth|msauth|ciamlogin|b2clogin|aka\.ms|localhost|127\.0\.0\.1/iu;
