import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import { RAGS } from '../../shared/domain/workstream.ts';
import { fetched } from '../frame/fetched.tsx';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Around } from '../frame/theirs.tsx';
import { STATUS_TONE } from './view.ts';

const { Part: StatusRulesEditor } = fetched(async () => import('./rules.tsx'));

/** What the group itself says that its colours mean, below its board; officers change it there. */
export const Colours = ({ overview: { group, may, statusRules } }: { readonly overview: Overview }): ReactElement | null => {
  const { session, words: { workstream: say } } = useHouse();
  const [editing, setEditing] = useState(false);
  const [left, setLeft] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (left) title.current?.focus(); }, [left]);
  const mayWrite = may.includes('writeStatusRules');
  const written = RAGS.filter((rag) => statusRules.triggers[rag] !== '');
  if (written.length === 0 && !mayWrite) return null;
  const leave = (): void => {
    setEditing(false);
    setLeft(true);
    void session.refresh();
  };
  return (
    <section className="part colours">
      <h3 ref={title} tabIndex={-1}>{say.colours}</h3>
      {written.length > 0 && !editing && (
        <>
          <ul className="status-lines">
            {written.map((rag) => <li key={rag}><Shape tone={STATUS_TONE[rag]} size={14} /><span><Around text={say.colour(rag, statusRules.triggers[rag])} theirs={statusRules.triggers[rag]} /></span></li>)}
          </ul>
          <p className="faint">{say.evidenceHolds(statusRules.evidenceDays)}</p>
        </>
      )}
      {mayWrite && !editing && <Button size="small" onClick={() => { setEditing(true); setLeft(false); }}>{written.length > 0 ? say.changeColours : say.writeColours}</Button>}
      {editing && <StatusRulesEditor group={group.id} close={leave} />}
    </section>
  );
};
