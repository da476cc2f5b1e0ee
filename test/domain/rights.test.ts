import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEEDS, may, RIGHTS, stationsBy, STATIONS, type Station, type Ties } from '../../shared/domain/rights.ts';

const NOTHING: Ties = { roles: [], secretary: false, deputySecretary: false, lead: false, team: null, administrator: false };

const IN_TEAM = { owner: false, guest: false };

describe('rights: who somebody is to a group', () => {
  const rows: readonly (readonly [string, Partial<Ties>, readonly Station[]])[] = [
    ['a stranger', {}, []],
    ['in the chair', { roles: ['chair'], team: IN_TEAM }, ['chair', 'member', 'teamMember']],
    ['vice chair, and responsible officer', { roles: ['viceChair', 'seniorResponsibleOfficer'], team: IN_TEAM }, ['viceChair', 'member', 'teamMember']],
    ['in the chair, and gone from the team', { roles: ['chair'] }, ['member']],
    ['secretary, and gone from the team', { secretary: true }, []],
    ['in another seat', { roles: ['supportingOfficer'] }, ['member']],
    ['secretary', { secretary: true, team: { owner: true, guest: false } }, ['secretary', 'teamOwner', 'teamMember']],
    ['deputy secretary with a seat', { deputySecretary: true, roles: ['member'], team: IN_TEAM }, ['member', 'deputySecretary', 'teamMember']],
    ['lead of a workstream', { lead: true }, ['lead']],
    ['a guest of the team', { team: { owner: false, guest: true } }, ['guest']],
    ['a guest of the team with a seat', { roles: ['member'], team: { owner: false, guest: true } }, ['member', 'guest']],
    ['a guest of the team in the chair', { roles: ['chair', 'viceChair'], team: { owner: false, guest: true } }, ['member', 'guest']],
    ['a guest of the team who keeps the minutes', { secretary: true, deputySecretary: true, team: { owner: false, guest: true } }, ['guest']],
    ['an administrator', { administrator: true }, ['administrator']],
  ];
  for (const [who, ties, stations] of rows) {
    it(`${who}: ${stations.length === 0 ? 'nobody' : stations.join(', ')}`, () => {
      assert.deepEqual(stationsBy({ ...NOTHING, ...ties }), stations);
    });
  }

  it('administrators and guests see nothing of a group; administrators check the installation and do nothing else', () => {
    assert.deepEqual(DEEDS.filter((deed) => may(['administrator'], deed)), ['checkInstallation']);
    assert.deepEqual(DEEDS.filter((deed) => may(['guest'], deed)), []);
  });

  it('the deputy secretary may do whatever the secretary may', () => {
    for (const deed of DEEDS) assert.equal(RIGHTS[deed].includes('deputySecretary'), RIGHTS[deed].includes('secretary'), deed);
  });

  it('whoever may do something to a group may see it', () => {
    for (const station of STATIONS.filter((one) => one !== 'administrator')) {
      assert.ok(may([station], 'seeGroup') || !DEEDS.some((deed) => may([station], deed)), station);
    }
  });
});
