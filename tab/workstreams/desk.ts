import { useState } from 'react';
import type { ProgrammePage, WorkstreamLine } from '../../shared/contract/programme.ts';
import type { WorkstreamId } from '../../shared/domain/ids.ts';
import type { Ended } from '../../shared/domain/workstream.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useWorkstreamsWords } from './words.ts';

type Deeds = Exclude<DeedsOn<ProgrammePage>, 'programme'>;

/** What was just done and can be taken back, while the workstream stands as it left it. */
export interface Done {
  readonly workstream: WorkstreamId;
  readonly deed: 'endWorkstream' | 'reopenWorkstream';
  readonly said: string;
  /** how it had ended; null: it had not */
  readonly was: Ended | null;
}

/** What is done on the page. Its forms: 'strategy/<id>', 'strategy/new', 'review/<id>', 'workstream/<id>', 'add/<strategy>', 'end/<id>', 'remove/<id>', 'gone/<strategy>', 'lesson/<id>', 'lesson/new', and a plan's parts 'outcomes', 'deliverables', … */
export interface Desk extends OneForm {
  readonly page: ProgrammePage;
  readonly data: PageData<ProgrammePage>;
  /** what every deed says besides: whose page, and which workstream is looked at */
  readonly at: { readonly group: string; readonly one: WorkstreamId | null };
  readonly save: <A extends Deeds>(name: A, said?: string) => Save<A>;
  readonly done: (Done & { readonly now: WorkstreamLine }) | null;
  readonly note: (done: Done | null) => void;
}

export const useDesk = (page: ProgrammePage, data: PageData<ProgrammePage>): Desk => {
  const { announce } = useHouse();
  const { workstreamsPage: say, planPage: { lesson } } = useWorkstreamsWords();
  const [noted, note] = useState<Done | null>(null);
  const now = page.workstreams.find(({ id }) => id === noted?.workstream);
  const stands = noted !== null && now !== undefined && (noted.deed === 'endWorkstream') === (now.ended !== undefined);
  return {
    page, data, ...useOneForm(),
    at: { group: page.group.id, one: page.one?.workstream ?? null },
    save: (name, said) => saver(data, name, () => { announce(said ?? (name === 'reviewStrategy' ? say.reviewSaved : name === 'saveLesson' ? lesson.saved : say.saved)); }),
    done: stands ? { ...noted, now } : null,
    note,
  };
};
