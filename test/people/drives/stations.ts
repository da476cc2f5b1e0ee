import { randomUUID } from 'node:crypto';
import { STATIONS, type Station } from '../../../shared/domain/rights.ts';

/** One person for each station, who is nothing else to the group than what that makes them. */
export const PEOPLE_OF = Object.fromEntries(STATIONS.map((station) => [station, randomUUID()])) as Readonly<Record<Station, string>>;
export const STRANGER = randomUUID();

const ALSO: Partial<Record<Station, readonly Station[]>> = {
  chair: ['member', 'teamMember'], viceChair: ['member', 'teamMember'], secretary: ['teamMember'], deputySecretary: ['teamMember'], teamOwner: ['teamMember'],
};

export const place = (station: Station, owner: boolean, guest: boolean) => ({ person: PEOPLE_OF[station], owner, guest });
export const stationsOf = (station: Station | null): readonly Station[] => (station === null ? [] : [station, ...(ALSO[station] ?? [])]);
