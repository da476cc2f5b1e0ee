import { Select } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { MeetingFrame, MeetingHead } from '../../shared/contract/views.ts';
import { isNowhere } from './focus.ts';
import { useHouse, usePlace } from './house.tsx';

/** The choice that was made last: another meeting's page is drawn anew, and the keyboard was on what is gone with the former one. */
let chosen: string | null = null;

/** Which meeting a page is about; stands at the end of its title's line. */
export const MeetingSwitch = ({ frame }: { readonly frame: MeetingFrame }): ReactElement => {
  const { announce, navigation, words: { tab, format, meeting: say } } = useHouse();
  const place = usePlace();
  const { group: { zone }, meeting, meetings } = frame;
  const part = useRef<HTMLLabelElement>(null);
  const name = format.date(zone, meeting.starts);
  useEffect(() => {
    if (chosen !== meeting.id) return;
    chosen = null;
    announce(tab.switched(name));
    if (isNowhere()) part.current?.querySelector('select')?.focus();
  }, [meeting.id, announce, tab, name]);
  // an extraordinary or urgent one may be on the day of another
  const choiceOf = ({ starts, kind, phase }: MeetingHead): string => `${format.date(zone, starts)} (${kind === 'ordinary' ? '' : `${say.kind(kind)}, `}${say.phase(phase)})`;
  return (
    <label ref={part} className="switch">
      <span className="faint">{tab.meeting}</span>
      <Select value={meeting.id} onChange={(_, { value }) => { chosen = value; navigation.go({ ...place, meeting: value }); }}>
        {meetings.map((one) => <option key={one.id} value={one.id}>{choiceOf(one)}</option>)}
      </Select>
    </label>
  );
};
