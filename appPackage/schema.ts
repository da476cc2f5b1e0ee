// The published schemas, which @microsoft/app-manifest carries with it: nothing is fetched.
import { AppManifestUtils, type TeamsManifestV1D30 } from '@microsoft/app-manifest';

export type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** A language file: a word of the manifest by its path, `staticTabs[0].name` for example. */
export type Language = Readonly<Record<string, string>>;

export const SCHEMA_VERSION = '1.30';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;
const MANIFEST_SCHEMA = `${SCHEMAS}/MicrosoftTeams.schema.json`;
const LANGUAGE_SCHEMA = `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`;

/** Counted as the schemas count: by code point. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** JSON that says which schema it follows, or the sentence why it is not. */
export function parse(file: string, text: string): { readonly json: Record<string, unknown> } | { readonly problem: string } {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { json: json as Record<string, unknown> };
    return { problem: `${file} does not hold a JSON object.` };
  } catch (error) {
    return { problem: `${file} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.` };
  }
}

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

// The published language schema leaves a bracket bare in two patterns, which strict regular expressions do not take
async function carried(address: string): Promise<Schema> {
  const text = JSON.stringify(await AppManifestUtils.fetchSchema(address));
  return JSON.parse(text.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as Schema;
}

// A schema that is not carried along would be fetched, so the address is compared before it is asked for
async function schemaProblems(file: string, json: Record<string, unknown>, address: string): Promise<string[]> {
  if (json['$schema'] !== address) return [`${file} must follow the schema ${address}.`];
  const found = await AppManifestUtils.validateAgainstSchema(json as unknown as Manifest, await carried(address));
  return found.map((sentence) => `${file} does not fit its schema: ${sentence.trim()}`);
}

export async function manifestSchemaProblems(file: string, json: Record<string, unknown>): Promise<string[]> {
  return await schemaProblems(file, json, MANIFEST_SCHEMA);
}

export async function languageSchemaProblems(file: string, json: Record<string, unknown>): Promise<string[]> {
  return await schemaProblems(file, json, LANGUAGE_SCHEMA);
}
