import type { earlier as en } from '../en/earlier.ts';

const ENDED = { actions: 'Camau wedi’u cau', blockers: 'Rhwystrau a ddaeth i ben', risks: 'Risgiau wedi’u cau', requests: 'Ceisiadau wedi’u setlo', decisions: 'Penderfyniadau' };

export const earlier: typeof en = {
  shown: (list, shown, all) => (shown >= all ? `${ENDED[list]}: dangosir pob un (${all}).` : `${ENDED[list]}: dangosir ${shown} o ${all}.`),
  more: 'Dangos rhai cynharach',
  hint: 'Dim ond yr hyn a ddangosir y mae hidlo a threfnu’n ei ystyried; mae popeth yn y lawrlwythiad.',
  search: 'Chwilio am y gweddill',
};
