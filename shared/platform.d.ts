/** The little of the platform that Node.js and browsers share and `shared/` uses: pure, and the same in both. */

declare class TextDecoder {
  constructor(
    label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  );
  decode(bytes: Uint8Array): string;
}

declare class URL {
  /** Throws for what is no URL. */
  constructor(url: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(query: string);
  [Symbol.iterator](): Iterator<[string, string]>;
}

/** Base64 to one character a byte. Throws for other characters. */
declare function atob(base64: string): string;
declare function btoa(bytes: string): string;
