import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readVersion } from '../../appPackage/build.ts';
import { readPng } from '../../appPackage/png.ts';
import { zipped } from '../../appPackage/zip.ts';
import { GOOD, json, made, manifestOf, parts } from './support.ts';

const FILES = ['color.png', 'cy.json', 'manifest.json', 'outline.png'];

const COMMANDS = [
  ['next meeting', 'cyfarfod nesaf'],
  ['agenda', 'agenda'],
  ['are we quorate', 'oes cworwm gennym ni'],
  ['my actions', 'fy nghamau gweithredu'],
  ['status', 'statws'],
  ['membership', 'aelodaeth'],
  ['send apologies', 'anfon ymddiheuriadau'],
  ['withdraw apologies', 'tynnu ymddiheuriadau yn ôl'],
  ['set up', 'gosod grŵp'],
  ['self-check', 'hunanwiriad'],
  ['help', 'cymorth'],
];

// Everything that the manifest may say today: a new capability has to be added here knowingly
const SAID = [
  ['$schema', 'manifestVersion', 'version', 'id', 'developer', 'name', 'description', 'icons', 'accentColor', 'localizationInfo', 'bots'],
  ['staticTabs', 'configurableTabs', 'validDomains', 'permissions', 'webApplicationInfo', 'authorization', 'supportsChannelFeatures', 'defaultInstallScope', 'defaultGroupCapability'],
].flat();

describe('the app package', () => {
  it('fits schema 1.30 and says nothing that is not built', async () => {
    const manifest = manifestOf((await made()).files);
    assert.equal(manifest.manifestVersion, '1.30');
    assert.match(manifest.$schema ?? '', /\/v1\.30\//);
    assert.deepEqual(Object.keys(manifest).sort(), SAID.sort());
    assert.deepEqual(Object.keys(manifest.bots?.[0] ?? {}), ['botId', 'scopes', 'commandLists']);
    for (const list of manifest.bots?.[0]?.commandLists ?? []) assert.deepEqual(Object.keys(list), ['scopes', 'commands']);
  });

  it('fills in who, where and which version', async () => {
    const { files } = await made({ ...GOOD, CLIENT_ID: GOOD['CLIENT_ID']?.toUpperCase(), PUBLISHER_NAME: 'Cyngor "Môn"', APP_NAME_SUFFIX: '(test)' });
    const manifest = manifestOf(files);
    assert.deepEqual([manifest.id, manifest.version], [GOOD['APP_ID'], '1.4.2']);
    assert.deepEqual(manifest.bots?.map(({ botId }) => botId), [GOOD['CLIENT_ID']]);
    assert.equal(manifest.developer.name, 'Cyngor "Môn"');
    assert.deepEqual([manifest.name.short, json(files, 'cy.json')['name.short']], ['Quorate (test)', 'Quorate (test)']);
  });

  it('takes the version of package.json', async () => {
    assert.match(await readVersion(), /^\d+\.\d+\.\d+$/);
  });

  it('derives what was not said from the address, and says so', async () => {
    const { assumed, files } = await made();
    const site = 'https://quorate.example.gov.uk';
    assert.deepEqual(manifestOf(files).developer, { name: 'quorate.example.gov.uk', websiteUrl: `${site}/`, privacyUrl: `${site}/privacy`, termsOfUseUrl: `${site}/terms` });
    assert.deepEqual(assumed, ['PUBLISHER_NAME=quorate.example.gov.uk', `WEBSITE_URL=${site}/`, `PRIVACY_URL=${site}/privacy`, `TERMS_URL=${site}/terms`]);
    const said = { PUBLISHER_NAME: 'A council', WEBSITE_URL: 'https://a.example', PRIVACY_URL: 'https://a.example/p', TERMS_URL: 'https://a.example/t' };
    assert.deepEqual((await made({ ...GOOD, ...said })).assumed, []);
  });

  it('leaves no mark unfilled', async () => {
    for (const [name, bytes] of Object.entries((await made()).files)) assert.ok(!Buffer.from(bytes).includes('${{'), name);
  });

  it('signs in bot and tab as one application, on one host', async () => {
    const { bots, staticTabs, validDomains, webApplicationInfo, permissions } = manifestOf((await made()).files);
    assert.equal(webApplicationInfo?.id, bots?.[0]?.botId);
    assert.equal(webApplicationInfo?.resource, `api://quorate.example.gov.uk/botid-${GOOD['CLIENT_ID'] ?? ''}`);
    assert.deepEqual([validDomains, permissions], [['quorate.example.gov.uk'], ['identity']]);
    assert.deepEqual(staticTabs?.map(({ contentUrl }) => contentUrl), ['https://quorate.example.gov.uk/tab/?open=mine', 'https://quorate.example.gov.uk/tab/']);
  });

  it('offers bot and tab to a person and to a team, with every kind of channel', async () => {
    const manifest = manifestOf((await made()).files);
    assert.deepEqual(manifest.bots?.[0]?.scopes, ['personal', 'team']);
    assert.deepEqual(manifest.staticTabs?.map(({ entityId, scopes, context }) => [entityId, scopes, context]), [['mine', ['personal'], ['personalTab']], ['quorate', ['personal'], ['personalTab']]]);
    assert.deepEqual(manifest.configurableTabs, [{
      id: 'quorate', configurationUrl: 'https://quorate.example.gov.uk/tab/?open=config', canUpdateConfiguration: true, scopes: ['team', 'groupChat'],
      context: ['channelTab', 'meetingChatTab', 'meetingSidePanel', 'meetingStage'], meetingSurfaces: ['sidePanel', 'stage'],
    }]);
    assert.deepEqual([manifest.supportsChannelFeatures, manifest.defaultInstallScope, manifest.defaultGroupCapability], ['tier1', 'team', { team: 'bot' }]);
  });

  it('asks a team for four read permissions, for the stage on behalf of whoever shares, and for no more', async () => {
    assert.deepEqual(manifestOf((await made()).files).authorization?.permissions?.resourceSpecific, [
      { name: 'TeamSettings.Read.Group', type: 'Application' },
      { name: 'ChannelSettings.Read.Group', type: 'Application' },
      { name: 'TeamMember.Read.Group', type: 'Application' },
      { name: 'ChannelMember.Read.Group', type: 'Application' },
      { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
      { name: 'ChannelMeetingStage.Write.Group', type: 'Delegated' },
    ]);
  });

  it('offers the same commands in English and in Welsh, one to one, in each scope', async () => {
    const { files } = await made();
    const welsh = json(files, 'cy.json');
    const lists = manifestOf(files).bots?.[0]?.commandLists ?? [];
    assert.deepEqual(lists.map(({ scopes }) => scopes), [['personal'], ['team']]);
    for (const [list, { commands }] of lists.entries()) {
      const pairs = commands.map(({ title }, at) => [title, welsh[`bots[0].commandLists[${list}].commands[${at}].title`]]);
      assert.deepEqual(pairs, COMMANDS);
    }
    assert.equal(Object.keys(welsh).filter((path) => path.endsWith('.title')).length, lists.length * COMMANDS.length);
  });
});

describe('the icons', () => {
  for (const [name, size] of [['color.png', 192], ['outline.png', 32]] as const) {
    it(`${name} is ${size} by ${size}`, () => {
      const icon = readPng(parts[name] ?? new Uint8Array());
      assert.deepEqual([icon?.width, icon?.height], [size, size]);
    });
  }

  it('are read right: the table is background, the seats are white, the tick is amber', () => {
    const colour = readPng(parts['color.png'] ?? new Uint8Array());
    assert.deepEqual([colour?.at(0, 0), colour?.at(88, 75), colour?.at(88, 52), colour?.at(117, 131)], [
      [0x0b, 0x55, 0x63, 255],
      [0x0b, 0x55, 0x63, 255],
      [255, 255, 255, 255],
      [0xff, 0xc6, 0x4a, 255],
    ]);
    const outline = readPng(parts['outline.png'] ?? new Uint8Array());
    assert.deepEqual([outline?.at(0, 0)[3], outline?.at(31, 31)[3], outline?.at(21, 24)], [0, 0, [255, 255, 255, 255]]);
  });
});

describe('the zip', () => {
  it('holds its files at the root, as they were checked', async () => {
    const { files } = await made();
    const unzipped = unzipSync(zipped(files));
    assert.deepEqual(Object.keys(unzipped), FILES);
    for (const name of FILES) assert.deepEqual(Buffer.from(unzipped[name] ?? []), Buffer.from(files[name] ?? []), name);
  });

  it('has the same bytes each time, in any order, in any time zone', async () => {
    const { files } = await made();
    const zone = process.env['TZ'];
    const zips = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(zipped(Object.fromEntries(Object.entries(files).reverse())));
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    const again = Buffer.from(zipped((await made()).files));
    for (const zip of zips) assert.ok(zip.equals(again));
  });
});
