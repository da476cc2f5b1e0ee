import { useState, type ReactElement } from 'react';
import { useHouse } from './house.tsx';
import { Theirs } from './theirs.tsx';

interface Props {
  readonly text: string;
  readonly long: boolean;
  /** what the text is about, for those who hear the button alone */
  readonly about: string;
}

/** A text of the group that shows its first lines and, where it is long, the rest on request. */
export const LongText = ({ text, long, about }: Props): ReactElement => {
  const { words: { tab } } = useHouse();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <p className={`told ${long && !open ? 'clamped' : ''}`}><Theirs>{text}</Theirs></p>
      {long && (
        <button type="button" className="quiet" aria-expanded={open} onClick={() => { setOpen(!open); }}>
          {open ? tab.showLess : tab.showAll}<span className="unseen">: {about}</span>
        </button>
      )}
    </div>
  );
};
