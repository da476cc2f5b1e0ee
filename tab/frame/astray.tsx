import { useState, type ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import { hrefOf } from '../routes.ts';
import type { Stage } from '../session.ts';
import { useHouse, usePlace } from './house.tsx';
import { Shape } from './shape.tsx';
import { Around } from './theirs.tsx';

const Said = ({ text, theirs }: { readonly text: string; readonly theirs: string }): ReactElement => (
  <div className="aside-note"><span className="banner"><Shape tone="warn" size={20} /><span className="say"><Around text={text} theirs={theirs} /></span></span></div>
);

/** A link led to a group that cannot be shown: said until one goes elsewhere, whatever is read again meanwhile. */
export const Astray = ({ stage }: { readonly stage: Extract<Stage, { at: 'ready' }> }): ReactElement => {
  const { words: { tab } } = useHouse();
  const here = hrefOf({ ...usePlace(), group: null, team: null, meeting: null });
  const [at, setAt] = useState<string | null>(null);
  const isAstray = stage.astray === true;
  if (isAstray && at === null) setAt(here);
  if (!isAstray && at !== null && at !== here) setAt(null);
  const { name } = stage.overview.group;
  return <output>{at !== null && <Said text={tab.astray(name)} theirs={name} />}</output>;
};

/** Beside a meeting that nobody has told Quorate of. */
export const UnknownMeeting = ({ overview: { group } }: { readonly overview: Overview }): ReactElement | null => {
  const { visit, words: { tab } } = useHouse();
  return visit.known ? null : <Said text={tab.unknownMeeting(group.name)} theirs={group.name} />;
};
