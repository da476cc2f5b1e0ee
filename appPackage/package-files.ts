// Fills in and checks everything that goes into the package; pure, so that a test can hand it broken parts.
import { colourIconProblems, outlineIconProblems } from './icons.ts';
import { languageProblems } from './languages.ts';
import { ruleProblems } from './rules.ts';
import { languageSchemaProblems, manifestSchemaProblems, parse, type Language, type Manifest } from './schema.ts';
import { readSettings, type Env, type Values } from './settings.ts';

export type Files = Readonly<Record<string, Uint8Array>>;
export type Refused = { readonly problems: readonly string[] };
export type Package = { readonly files: Files; readonly version: string; readonly assumed: readonly string[] };

const MANIFEST = 'manifest.json';
const MARK = /\$\{\{(\w+)\}\}/g;

function filled(file: string, parts: Files, values: Values): { readonly text: string } | { readonly problem: string } {
  const part = parts[file];
  if (part === undefined) return { problem: `${file} is missing.` };
  const text = Buffer.from(part).toString('utf8').replace(MARK, (mark, name: string) => {
    const value = values[name];
    return value === undefined ? mark : JSON.stringify(value).slice(1, -1);
  });
  const left = /\$\{\{.*?(?:\}\}|$)/m.exec(text)?.[0];
  return left === undefined ? { text } : { problem: `${file} still holds the mark ${left}, for which there is no value.` };
}

function read(file: string, parts: Files, values: Values): { readonly text: string; readonly json: Record<string, unknown> } | { readonly problem: string } {
  const part = filled(file, parts, values);
  if ('problem' in part) return part;
  const parsed = parse(file, part.text);
  return 'problem' in parsed ? parsed : { text: part.text, json: parsed.json };
}

async function languageFiles(manifest: Manifest, parts: Files, values: Values): Promise<{ files: Files; problems: string[] }> {
  const files: Record<string, Uint8Array> = {};
  const problems: string[] = [];
  for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
    const part = read(file, parts, values);
    if ('problem' in part) {
      problems.push(part.problem);
      continue;
    }
    const misfits = await languageSchemaProblems(file, part.json);
    problems.push(...misfits, ...(misfits.length > 0 ? [] : languageProblems(file, manifest, part.json as Language)));
    files[file] = Buffer.from(part.text);
  }
  return { files, problems };
}

function iconFiles({ icons, accentColor }: Manifest, parts: Files): { files: Files; problems: string[] } {
  const problems = [...colourIconProblems(icons.color, parts[icons.color], accentColor), ...outlineIconProblems(icons.outline, parts[icons.outline])];
  const named = [icons.color, icons.outline].flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]] as const]));
  return { files: Object.fromEntries(named), problems };
}

/** `parts` are the files of this folder by name. Nothing is read or written here. */
export async function buildPackage(env: Env, parts: Files, version: string): Promise<Package | Refused> {
  const settings = readSettings(env, version);
  if ('problems' in settings) return settings;
  const part = read(MANIFEST, parts, settings.values);
  if ('problem' in part) return { problems: [part.problem] };
  const misfits = await manifestSchemaProblems(MANIFEST, part.json);
  if (misfits.length > 0) return { problems: misfits };
  const manifest = part.json as unknown as Manifest;
  const icons = iconFiles(manifest, parts);
  const languages = await languageFiles(manifest, parts, settings.values);
  const problems = [...ruleProblems(manifest), ...icons.problems, ...languages.problems];
  if (problems.length > 0) return { problems };
  const files = { [MANIFEST]: Buffer.from(part.text), ...icons.files, ...languages.files };
  return { files, version, assumed: settings.assumed };
}
