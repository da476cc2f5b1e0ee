import { readFileSync } from 'node:fs';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import { readTerms } from '../../shared/domain/reader/read.ts';
import type { Reading, SeatProposal } from '../../shared/domain/reading.ts';
import type { RuleName, Rules } from '../../shared/domain/terms.ts';

export const textOf = (name: string): string => readFileSync(new URL(`./documents/${name}.txt`, import.meta.url), 'utf8');

export const reading = (text: string): Reading => readTerms(blocksOf(text));

export type Values = { readonly [K in RuleName]?: Omit<NonNullable<Rules[K]>, 'clause'> };

/** What was read of each rule, without the sentences. */
export const valuesOf = ({ rules }: Reading): Values =>
  Object.fromEntries(
    rules.map(({ rule, value }) => {
      const { clause: _, ...rest } = value;
      return [rule, rest];
    }),
  );

/** 'chair: Head of ICT', with what is unusual about it behind. */
export const seatLine = ({ role, post, areas, elected, standing, count }: SeatProposal): string =>
  [`${count > 1 ? `${count} x ` : ''}${role}: ${post}`, ...(areas.length > 0 ? [`[${areas.join(', ')}]`] : []), ...(elected ? ['elected'] : []), ...(standing === 'calledIn' ? ['called in'] : [])].join(' ');
