import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaperLine } from '../../shared/domain/agenda.ts';
import { useHouse } from '../frame/house.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Glyph } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';

/** A paper as everybody may see it, with where it stands. */
export const Paper = ({ paper }: { readonly paper: PaperLine }): ReactElement => {
  const { words: { agenda } } = useHouse();
  const state = { withAgenda: '', toFollow: agenda.toFollow, tabled: agenda.tabled }[paper.state];
  const notes = [paper.restricted ? agenda.restricted : '', state].filter((note) => note !== '');
  return (
    <li>
      <Glyph name="paper" />
      <span>
        {paper.title === null ? agenda.masked : paper.url === null
          ? <Theirs>{paper.title}</Theirs>
          : <Link href={paper.url} target="_blank" rel="noreferrer" inline><Theirs>{paper.title}</Theirs><NewWindow /></Link>}
        {notes.length > 0 && <span className="faint"> ({notes.join(', ')})</span>}
      </span>
    </li>
  );
};
