import type { TermsVersion } from './terms.ts';
import type { Day } from './time.ts';

type Dated = Pick<TermsVersion, 'inForceFrom' | 'adopted'>;

const comesBefore = (a: Dated, b: Dated): number => a.inForceFrom.localeCompare(b.inForceFrom) || a.adopted.at.localeCompare(b.adopted.at);

/** The version in force on a day: of two from the same day, the one adopted later; before the first one, the first. */
export const inForceOn = <V extends Dated>(versions: readonly V[], day: Day): V | undefined => {
  const inOrder = versions.toSorted(comesBefore);
  const asked = inOrder[0] !== undefined && inOrder[0].inForceFrom > day ? inOrder[0].inForceFrom : day;
  return inOrder.findLast(({ inForceFrom }) => inForceFrom <= asked);
};
