import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RisksPage } from '../../shared/contract/risks.ts';
import type { Listing } from '../frame/listing.ts';
import { cellOf, WHICH, whichOf, type Looking } from './view.ts';
import { useRisksWords } from './words.ts';

export type Looks = Listing<keyof Looking>;

/** What is looked for; it stands in the address. */
export const Toolbar = ({ listing: { now, set }, workstreams }: { readonly listing: Looks; readonly workstreams: RisksPage['workstreams'] }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const cell = cellOf(now.cell);
  return (
    <search aria-label={say.look}>
      <div className="risk-finder">
        <Field label={say.search}><Input type="search" value={now.words} placeholder={say.searchHint} onChange={(_, { value }) => { set({ words: value }); }} /></Field>
        <Field label={say.which}>
          <Select value={whichOf(now.which)} onChange={(_, { value }) => { set({ which: value }); }}>
            {WHICH.map((which) => <option key={which} value={which}>{say.showing(which)}</option>)}
          </Select>
        </Field>
        <Field label={say.whose}>
          <Select value={now.whose} onChange={(_, { value }) => { set({ whose: value }); }}>
            <option value="">{say.everybody}</option><option value="me">{say.mine}</option>
          </Select>
        </Field>
        {workstreams.length > 0 && (
          <Field label={say.field.workstream}>
            <Select value={now.workstream} onChange={(_, { value }) => { set({ workstream: value }); }}>
              <option value="">{say.showing('all')}</option>
              {workstreams.map(({ id, number, title }) => <option key={id} value={id}>{say.whole(number, title)}</option>)}
            </Select>
          </Field>
        )}
      </div>
      {cell !== null && (
        <p className="risk-cell-said">{say.inCell(cell.likelihood, cell.impact)} <button type="button" className="quiet" onClick={() => { set({ cell: '' }); }}>{say.everyCell}</button></p>
      )}
    </search>
  );
};
