import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { blank } from './here-document.ts';
import { readYamlText } from './yaml-text.ts';

/** A line of a Go template that stands for itself: `{{- if .Values.x }}`, `{{- include "x" . | nindent 4 }}`. */
const ALONE = /^[ \t]*\{\{-?(?:[^{}\r\n]|\{[^{}\r\n]*\})*\}\}[ \t]*$/gmu;
/** A template without quotes around it, as a value: `{{ .Values.clientId | quote }}`. */
const UNQUOTED = /(?<=:[ \t]+|-[ \t]+|=)\{\{(-?[^{}\r\n]*)\}\}/gmu;
/** `clientID: {azure_ad_client_id}`, which is a map to YAML, and a placeholder to people. */
const BRACED = /(?<=^[ \t]*(?:-[ \t]+)?[\w.-]+:[ \t]+)\{([A-Za-z][\w-]*)\}(?=[ \t]*(?:\r?$|#|\/\/))/gmu;
/** What documentation writes behind values. */
const SLASHES = /(?<=[ \t])\/\/(?=[ \t][^"'\r\n]*\r?$)/gmu;

/** YAML with templates, placeholders and comments that YAML does not know; everything stays at its place. */
export const readTemplateYaml = (text: string): Read<readonly Leaf[]> => readYamlText(plainYaml(text));

function plainYaml(text: string): string {
  return text
    .replaceAll(ALONE, (line) => blank(line))
    .replaceAll(UNQUOTED, (_whole, inner: string) => `\${${variableIn(inner)}} `)
    .replaceAll(BRACED, '<$1>')
    .replaceAll(SLASHES, '# ');
}

/** The variable of a template, padded to the template’s length. */
function variableIn(inner: string): string {
  const name =
    /(?:\.Values|\.Release|\.Chart|\$\.?)[\w.]+/u.exec(inner)?.[0] ??
    inner.replaceAll(/[^\w. ]/gu, ' ').trim();
  return name.slice(0, inner.length).padEnd(inner.length);
}
