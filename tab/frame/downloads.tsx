import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DocumentFile, DocumentQuery, Format } from '../../shared/contract/documents.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { useDeed } from './deed.tsx';
import { useHouse } from './house.tsx';

interface Props {
  readonly group: GroupId;
  readonly what: DocumentQuery['what'];
  readonly formats: readonly Format[];
  /** what it is, for those who hear it: 'Agenda of Wed 6 January 2027' */
  readonly name: string;
  readonly meeting?: string;
  readonly id?: string;
}

/** Hands a file to the browser, as if it had been a link. */
const save = ({ name, mediaType, base64 }: DocumentFile): void => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken it by then
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
};

/** Buttons that download something as a document, one for each format. */
export const Downloads = ({ group, what, formats, name, meeting, id }: Props): ReactElement => {
  const { session, announce, words: { tab } } = useHouse();
  const { busy, run, fault } = useDeed();
  const fetchIt = async (format: Format) => {
    const reply = await session.ask('document', { group, what, format, ...(meeting !== undefined && { meeting }), ...(id !== undefined && { id }) });
    if (!reply.ok) return reply.trouble;
    save(reply.value);
    announce(tab.downloaded(reply.value.name));
    return null;
  };
  return (
    <fieldset className="downloads">
      <legend className="unseen">{tab.download(name)}</legend>
      <span className="faint" aria-hidden="true">{tab.download(name)}</span>
      {formats.map((format) => (
        <Button key={format} size="small" appearance="subtle" disabledFocusable={busy} onClick={() => { run(async () => fetchIt(format)); }}>
          <span aria-hidden="true">⤓ </span>{tab.format(format)}<span className="unseen"> ({name})</span>
        </Button>
      ))}
      {fault}
    </fieldset>
  );
};
