import { useState, type ReactElement } from 'react';
import { useHouse } from './house.tsx';

/** A text that shows its first lines and, where it is long, the rest on request. */
export const LongText = ({ text, long }: { readonly text: string; readonly long: boolean }): ReactElement => {
  const { words: { tab } } = useHouse();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <p className={`told ${long && !open ? 'clamped' : ''}`}>{text}</p>
      {long && <button type="button" className="quiet" aria-expanded={open} onClick={() => { setOpen(!open); }}>{open ? tab.showLess : tab.showAll}</button>}
    </div>
  );
};
