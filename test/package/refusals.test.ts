import assert from 'node:assert/strict';
import { colourIconProblems, outlineIconProblems } from '../../appPackage/icons.ts';
import type { Files } from '../../appPackage/package-files.ts';
import type { Manifest } from '../../appPackage/schema.ts';
import type { Env } from '../../appPackage/settings.ts';
import { edited, GOOD, parts, picture, problems } from './support.ts';

type Row<Wrong, Sentence> = readonly [what: string, wrong: Wrong, sentence: Sentence];

const OWN_ID = "this app's own GUID in the Teams catalogue, made once and kept for every later version.";
const ZEROS = '00000000-0000-0000-0000-000000000000';
const BY_NAME = 'PUBLIC_URL must name a host that Teams can reach by name, such as quorate.example.gov.uk;';
const HTTPS = 'PUBLIC_URL must begin with https://, because Teams opens nothing else:';
const LONG_HOST = 'quorate.a-rather-long-council-name.gov.uk';

const SETTINGS: readonly Row<Env, string>[] = [
  ['no client id', { CLIENT_ID: ' ' }, "CLIENT_ID is missing: the client id of the bot's Entra application."],
  ['not a GUID', { CLIENT_ID: 'quorate' }, 'CLIENT_ID is not a GUID: "quorate". It is the client id of the bot\'s Entra application.'],
  ['no app id', { APP_ID: undefined }, `APP_ID is missing: ${OWN_ID}`],
  ['a GUID of zeros', { APP_ID: ZEROS }, `APP_ID is not a GUID: "${ZEROS}". It is ${OWN_ID}`],
  ['no address', { PUBLIC_URL: '' }, 'PUBLIC_URL is missing: the https address of the server, such as https://quorate.example.gov.uk.'],
  ['a bare word', { PUBLIC_URL: 'quorate' }, 'PUBLIC_URL is not an address: "quorate".'],
  ['http', { PUBLIC_URL: 'http://q.example.uk' }, `${HTTPS} "http://q.example.uk".`],
  ['the try-out', { PUBLIC_URL: 'http://localhost:3978' }, `${HTTPS} "http://localhost:3978". The local try-out (npm start) needs no package.`],
  ['localhost', { PUBLIC_URL: 'https://localhost' }, `${BY_NAME} "localhost" is not one.`],
  ['a number', { PUBLIC_URL: 'https://10.0.0.4' }, `${BY_NAME} "10.0.0.4" is not one.`],
  ['a path', { PUBLIC_URL: 'https://q.example.uk/bot' }, 'PUBLIC_URL must be an address without a path, such as https://q.example.uk; the package adds the paths itself.'],
  ['a long name', { APP_NAME_SUFFIX: 'for the whole of the council' }, 'APP_NAME_SUFFIX makes the name "Quorate for the whole of the council" 36 characters long; Teams allows 30.'],
  ['a long publisher', { PUBLISHER_NAME: 'x'.repeat(33) }, 'PUBLISHER_NAME is 33 characters long; Teams allows 32.'],
  ['a long host', { PUBLIC_URL: `https://${LONG_HOST}` }, 'PUBLISHER_NAME is missing, and the host name that would stand for it is 41 characters long; Teams allows 32.'],
  ['an http page', { PRIVACY_URL: 'http://q.example.uk' }, 'PRIVACY_URL must be an https address: "http://q.example.uk".'],
  ['a long page', { TERMS_URL: `https://q.example.uk/${'x'.repeat(2048)}` }, 'TERMS_URL is 2069 characters long; Teams allows 2048.'],
];

const manifest = (edit: (manifest: Manifest) => void): Files => edited('manifest.json', (content) => edit(content as unknown as Manifest));
const welsh = (edit: (words: Record<string, string>) => void): Files => edited('cy.json', (content) => edit(content as Record<string, string>));
const text = (name: string, from: string, to: string): Files => ({ [name]: Buffer.from(Buffer.from(parts[name] ?? []).toString('utf8').replace(from, () => to)) });

const outline = parts['outline.png'] ?? new Uint8Array();
const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.30';
const ONE_APPLICATION = 'manifest.json must give the bot and webApplicationInfo the same id, and the resource api://<host>/botid-<id>.';
const TAB = '"https://${{PUBLIC_HOST}}/tab/"';

const MANIFESTS: readonly Row<Files, string | RegExp>[] = [
  ['not JSON', { 'manifest.json': Buffer.from('{') }, /^manifest\.json is not JSON: /],
  ['a list', { 'manifest.json': Buffer.from('[]') }, 'manifest.json does not hold a JSON object.'],
  ['an unknown mark', text('manifest.json', '${{VERSION}}', '${{RELEASE}}'), 'manifest.json still holds the mark ${{RELEASE}}, for which there is no value.'],
  ['an older schema', text('manifest.json', 'teams/v1.30/', 'teams/v1.24/'), `manifest.json must follow the schema ${SCHEMAS}/MicrosoftTeams.schema.json.`],
  ['an older number', text('manifest.json', '"1.30"', '"1.24"'), /^manifest\.json does not fit its schema: \/manifestVersion/],
  ['no accent colour', manifest((it) => Reflect.deleteProperty(it, 'accentColor')), /required property 'accentColor'/],
  ['a misspelt scope', text('manifest.json', '["personal"]', '["groupchat"]'), /^manifest\.json does not fit its schema: \/bots\/0\/commandLists\/0\/scopes/],
  ['a team without channel features', manifest((it) => Reflect.deleteProperty(it, 'supportsChannelFeatures')), /so it must say supportsChannelFeatures "tier1"/],
  [
    'a permission too many',
    manifest((it) => it.authorization?.permissions?.resourceSpecific?.push({ name: 'ChannelMessage.Read.Group', type: 'Application' })),
    'manifest.json asks for the permission ChannelMessage.Read.Group (Application), which the product does not use.',
  ],
  [
    'a permission too few',
    manifest((it) => it.authorization?.permissions?.resourceSpecific?.shift()),
    'manifest.json does not ask for the permission TeamSettings.Read.Group (Application), which the product needs.',
  ],
  ['two applications', text('manifest.json', '{"id": "${{CLIENT_ID}}"', '{"id": "${{APP_ID}}"'), ONE_APPLICATION],
  ['another resource', text('manifest.json', 'api://${{PUBLIC_HOST}}/botid-', 'api://botid-'), ONE_APPLICATION],
  ['an http tab', text('manifest.json', TAB, TAB.replace('https', 'http')), /^manifest\.json holds an address that is not https: http:/],
  ['a tab to be set up elsewhere', text('manifest.json', 'https://${{PUBLIC_HOST}}/tab/?open=config', 'https://other.example/'), 'The tab "quorate" opens a host that validDomains does not name.'],
  ['a static tab that hides the other', manifest((it) => it.staticTabs?.[1]?.scopes.push('team')), /^The tab "quorate" is static for more than one person/],
  ['a stage without a panel', manifest((it) => it.configurableTabs?.[0]?.context?.splice(2, 1)), /^manifest\.json must have meetingSidePanel and meetingStage/],
  ['a tab elsewhere', text('manifest.json', TAB, '"https://other.example/"'), 'The tab "quorate" opens a host that validDomains does not name.'],
];

const LANGUAGES: readonly Row<Files, string | RegExp>[] = [
  ['a lost language', text('manifest.json', '"cy.json"', '"ga.json"'), 'ga.json is missing.'],
  ['an older schema', text('cy.json', 'v1.30', 'v1.24'), `cy.json must follow the schema ${SCHEMAS}/MicrosoftTeams.Localization.schema.json.`],
  ['a broken mark', text('cy.json', '${{APP_NAME_SUFFIX}}', '${{APP'), /^cy\.json still holds the mark \$\{\{APP/],
  ['an unknown word', welsh((it) => (it['greeting'] = 'Helo')), /^cy\.json does not fit its schema: .*additional/],
  ['a lost word', welsh((it) => Reflect.deleteProperty(it, 'staticTabs[0].name')), 'cy.json does not translate staticTabs[0].name.'],
  ['a blank word', welsh((it) => (it['staticTabs[0].name'] = ' ')), 'cy.json does not translate staticTabs[0].name.'],
  ['a word of nothing', welsh((it) => (it['staticTabs[7].name'] = 'Arall')), 'cy.json translates staticTabs[7].name, which manifest.json does not hold.'],
  ['a long name', welsh((it) => (it['name.short'] = 'ŵ'.repeat(31))), /^cy\.json does not fit its schema: \/name\.short must NOT have more than 30/],
  ['a command twice', welsh((it) => (it['bots[0].commandLists[1].commands[0].title'] = 'agenda')), 'cy.json offers the command "agenda" twice in one list.'],
];

const NO_ICON: readonly Row<Files, string>[] = [
  ['a lost picture', text('manifest.json', '"outline.png"', '"line.png"'), 'The icon line.png is missing.'],
  ['pictures exchanged', { 'color.png': outline }, 'The icon color.png is 32 by 32 pixels; it must be 192 by 192.'],
];

const OUTLINES: readonly Row<Uint8Array, string>[] = [
  ['another format', Buffer.from('GIF89a'), 'The icon outline.png is not a plain 8-bit colour PNG.'],
  ['a picture cut short', outline.subarray(0, 300), 'The icon outline.png is not a plain 8-bit colour PNG.'],
  ['another size', picture(64, () => [255, 255, 255, 0]), 'The icon outline.png is 64 by 64 pixels; it must be 32 by 32.'],
  ['a filled outline', picture(32, () => [255, 255, 255, 255]), 'The icon outline.png must have a transparent background.'],
  ['an empty outline', picture(32, () => [0, 0, 0, 0]), 'The icon outline.png is empty.'],
  ['a tinted outline', picture(32, (x, y) => (x + y === 0 ? [254, 255, 255, 1] : [255, 255, 255, x < 9 ? 255 : 0])), 'The icon outline.png may hold white only: Teams colours it itself.'],
];

const COLOURS: readonly Row<Uint8Array, string>[] = [
  ['a see-through background', picture(192, () => [11, 85, 99, 254]), 'The icon color.png has transparent parts; its background must fill it.'],
  [
    'too wide a symbol',
    picture(192, (x, y) => (x === 35 && y === 96 ? [255, 255, 255, 255] : [11, 85, 99, 255])),
    'The icon color.png must be #0B5563, the accent colour, outside its central 120 by 120 pixels.',
  ],
];

function refused(where: string, rows: readonly Row<Files, string | RegExp>[]): void {
  for (const [what, wrong, sentence] of rows) {
    it(`${what} ${where}`, async () => {
      const found = await problems(GOOD, wrong);
      const said = found.find((problem) => (typeof sentence === 'string' ? problem === sentence : sentence.test(problem)));
      assert.notEqual(said, undefined, found.join('\n') || 'nothing was refused');
    });
  }
}

describe('a package is refused, in plain words, for', () => {
  for (const [what, wrong, sentence] of SETTINGS) {
    it(`${what} in the environment`, async () => {
      assert.deepEqual(await problems({ ...GOOD, ...wrong }), [sentence]);
    });
  }
  refused('in the manifest', MANIFESTS);
  refused('in a language file', LANGUAGES);
  refused('among the icons', NO_ICON);
  for (const [what, wrong, sentence] of OUTLINES) {
    it(`${what} for the outline icon`, () => assert.deepEqual(outlineIconProblems('outline.png', wrong), [sentence]));
  }
  for (const [what, wrong, sentence] of COLOURS) {
    it(`${what} for the colour icon`, () => assert.deepEqual(colourIconProblems('color.png', wrong, '#0B5563'), [sentence]));
  }

  it('a version that is not three numbers', async () => {
    assert.deepEqual(await problems(GOOD, {}, '1.0.0-beta'), ['The version "1.0.0-beta" of package.json must be three numbers, such as 1.4.2.']);
  });

  it('everything that is missing, at once', async () => {
    const found = await problems({});
    assert.deepEqual(found.map((sentence) => sentence.split(' ')[0]), ['CLIENT_ID', 'APP_ID', 'PUBLIC_URL']);
  });
});
