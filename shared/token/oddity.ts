export type TokenPart = 'header' | 'payload';

/** What a careful reader would stumble over. None of it makes a token wrong by itself; each has misled somebody. */
export type Oddity =
  /** Bits at the end of the base64url text that carry nothing, and should be zero. */
  | { readonly kind: 'stray-bits'; readonly part: TokenPart }
  /** Bytes that are no UTF-8. */
  | { readonly kind: 'damaged-text'; readonly part: TokenPart }
  /** RFC 7519 section 4: names must be unique; readers differ in which of them they take. */
  | { readonly kind: 'repeated-name'; readonly part: TokenPart; readonly names: readonly string[] }
  | { readonly kind: 'too-deep'; readonly part: TokenPart }
  /** The token was broken into lines; they were joined. */
  | { readonly kind: 'joined-lines' }
  /** Neither the assertion nor the message around it is signed. */
  | { readonly kind: 'assertion-unsigned' }
  /** Keys that the token brings itself: whoever believes them believes anyone. */
  | { readonly kind: 'brings-own-key'; readonly names: readonly string[] };

/** One sentence. Names come from the token: show the sentence as inert text. */
export function describeOddity(oddity: Oddity): string {
  switch (oddity.kind) {
    case 'stray-bits':
      return `The ${oddity.part} ends in stray bits: some libraries refuse that.`;
    case 'damaged-text':
      return `The ${oddity.part} holds bytes that are not text; “\ufffd” stands in their place.`;
    case 'repeated-name':
      return `The ${oddity.part} has several members called ${oddity.names.map(quote).join(', ')}. Libraries differ in which one they take.`;
    case 'too-deep':
      return `The ${oddity.part} is nested deeper than we show.`;
    case 'joined-lines':
      return 'The token was broken into lines; they are joined here.';
    case 'assertion-unsigned':
      return 'There is no signature in this XML: anyone can write such an assertion.';
    case 'brings-own-key':
      return `The header brings its own key (${oddity.names.join(', ')}). AuthLoupe never uses it: anyone can make one.`;
  }
}

const LONGEST_NAME = 60;

const quote = (name: string): string =>
  `“${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}”`;
