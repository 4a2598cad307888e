/** A value of a request, with the place where it stands. */
export type Sent = {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** One request as a text describes it; what is in its address stands among the parameters, too. */
export type Request = {
  readonly url: Sent;
  readonly headers: readonly Sent[];
  readonly parameters: readonly Sent[];
};

/** `a=b&c=d`, each value with its place; `plus` when a plus sign stands for a blank. */
export function formOf(raw: string, start: number): readonly Sent[] {
  const sent: Sent[] = [];
  let at = 0;
  for (const pair of raw.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0) {
      const name = pair.slice(0, equals).trim();
      const from = start + at + equals + 1;
      if (/^[\w.-]{1,80}$/u.test(name))
        sent.push({
          name: name.toLowerCase(),
          text: decoded(pair.slice(equals + 1)),
          start: from,
          end: start + at + pair.length,
        });
    }
    at += pair.length + 1;
  }
  return sent;
}

/** As a form’s value is read; what is not encoded well stays as it is. */
export function decoded(raw: string): string {
  const text = raw
    .replaceAll(/[\r\n]+\s*/gu, '')
    .replaceAll('%%', '%')
    .replaceAll('+', ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
