import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlockersPage } from '../../shared/contract/blockers.ts';
import type { Listing } from '../frame/listing.ts';
import { removersIn, WHICH, whichOf, type Look } from './view.ts';
import { useBlockersWords } from './words.ts';

/** What is looked for; it stands in the address, so that somebody's own page is a link. */
export const Toolbar = ({ page, listing: { now, set } }: { readonly page: BlockersPage; readonly listing: Listing<Look> }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const people = removersIn(page);
  const amRemover = people.some(({ id }) => id === page.me);
  return (
    <search className="blocker-finder" aria-label={say.look}>
      <Field label={say.search}><Input type="search" value={now.words} onChange={(_, { value }) => { set({ words: value }); }} /></Field>
      <Field label={say.which}>
        <Select value={whichOf(now.which)} onChange={(_, { value }) => { set({ which: value }); }}>
          {WHICH.map((which) => <option key={which} value={which}>{say.filter(which)}</option>)}
        </Select>
      </Field>
      <Field label={say.whose}>
        <Select value={now.remover} onChange={(_, { value }) => { set({ remover: value }); }}>
          <option value="">{say.everybody}</option>
          {amRemover && <option value={page.me}>{say.mine}</option>}
          {people.filter(({ id }) => id !== page.me).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
    </search>
  );
};
