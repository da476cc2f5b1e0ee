// The manifest itself speaks the default language; every other language says each of its words again.
import type { Language, Manifest } from './schema.ts';

function pathsOf(manifest: Manifest): string[] {
  const { name, staticTabs = [], bots = [] } = manifest;
  const tabs = staticTabs.flatMap((tab, at) => (tab.name === undefined ? [] : `staticTabs[${at}].name`));
  const commands = (bots[0]?.commandLists ?? []).flatMap((list, listAt) =>
    list.commands.flatMap(({ description }, at) => {
      const path = `bots[0].commandLists[${listAt}].commands[${at}]`;
      return description === undefined ? [`${path}.title`] : [`${path}.title`, `${path}.description`];
    }),
  );
  return ['name.short', ...(name.full === undefined ? [] : ['name.full']), 'description.short', 'description.full', ...tabs, ...commands];
}

// a command that stands twice in one list could not be told apart when it is pressed
function repeated(language: Language): string[] {
  const seen = new Set<string>();
  return Object.entries(language).flatMap(([path, text]) => {
    const list = /^bots\[0\]\.commandLists\[(\d)\].*\.title$/.exec(path)?.[1];
    if (list === undefined) return [];
    const command = `${list} ${text}`;
    const twice = seen.has(command);
    seen.add(command);
    return twice ? `offers the command "${text}" twice in one list.` : [];
  });
}

export function languageProblems(file: string, manifest: Manifest, language: Language): string[] {
  const paths = pathsOf(manifest);
  const untranslated = paths.filter((path) => (language[path] ?? '').trim() === '').map((path) => `does not translate ${path}.`);
  const known = new Set(['$schema', ...paths]);
  const unknown = Object.keys(language).filter((path) => !known.has(path)).map((path) => `translates ${path}, which manifest.json does not hold.`);
  return [...untranslated, ...unknown, ...repeated(language)].map((sentence) => `${file} ${sentence}`);
}
