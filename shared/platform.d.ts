/** The little of the platform that Node.js and browsers share and `shared/` uses: pure, and the same in both. */

declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class URL {
  /** Throws for what is no URL. */
  constructor(url: string);
  readonly hostname: string;
}

/** Base64 to one character a byte. Throws for other characters. */
declare function atob(base64: string): string;
declare function btoa(bytes: string): string;
