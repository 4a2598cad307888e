import { fail, type Result } from '../result.ts';
import type { BinaryKind } from './binary-kind.ts';
import { inMegabytes, LARGEST_FILE } from './opened-file.ts';

/** No dead end: each says how to get the text out of such a file. */
const WAY_OUT: Readonly<Record<BinaryKind, string>> = {
  picture:
    'is a picture, and AuthLoupe does not read pictures. Copy the text out of it and paste that into Explain. Windows: open it in Snipping Tool and choose “Text actions”. macOS: open it in Preview and select the text (Live Text). GNOME: an app such as Frog extracts it. What matters most is the line with AADSTS.',
  pdf: 'is a PDF. Open it, select the text around the error, and paste it into Explain.',
  archive:
    'is an archive, or an Office document. Unpack it and open the file with the error: a .har, a .log, a text. From Fiddler, export the sessions as HTTPArchive.',
  'outlook-message':
    'is a message or document in Microsoft’s older format. In Outlook, save the message as .eml or as text, or copy its text and paste it into Explain.',
  'event-log':
    'is a Windows event log. In Event Viewer, open the event, choose “Copy” and then “Copy Details as Text”, and paste it into Explain.',
  'network-capture':
    'is a capture of network packets, which are encrypted. Record the sign-in in the browser instead: developer tools, “Network”, “Export HAR”.',
  unknown:
    'is not text. AuthLoupe reads HAR recordings, mails (.eml) and text: .txt, .log, .json, .html, .md, .yml. Copy the error out of the program that shows this file, and paste it into Explain.',
};

/** Error: `file-not-text`. */
export const refuseBinary = (name: string, kind: BinaryKind): Result<never> =>
  fail('file-not-text', `“${name}” ${WAY_OUT[kind]}`);

/** Error: `file-too-large`. */
export const refuseLarge = (name: string, size: number): Result<never> =>
  fail(
    'file-too-large',
    `“${name}” has ${inMegabytes(size)}; AuthLoupe reads files of up to ${inMegabytes(LARGEST_FILE)}. Record only the sign-in, or cut out the part around the error and paste it into Explain.`,
  );

/** Error: `file-empty`. */
export const refuseEmpty = (name: string): Result<never> =>
  fail(
    'file-empty',
    `There is no text in “${name}”. Open the file that shows the error, or paste it into Explain.`,
  );
