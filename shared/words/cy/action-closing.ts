import type { actionClosing as en } from '../en/action-closing.ts';

export const actionClosing: typeof en = {
  done: 'Mae wedi’i wneud',
  evidence: 'Sut y gall y grŵp weld ei fod wedi’i wneud?',
  evidenceNeeded: 'Dywedwch sut y gellir ei weld.',
  sendDone: 'Cynnig ei gau',
  says: (name, evidence) => `Dywed ${name} ei fod wedi’i wneud: ${evidence}`,
  proposedTitle: (ref) => `Cynigir cau ${ref}`,
  proposedAlready: (ref) => `Cynigiwyd cau ${ref} eisoes`,
  proposedHint: 'Bydd y grŵp yn cytuno yn ei gyfarfod nesaf. Tan hynny mae’n sefyll yn y log fel un y cynigir ei gau.',
  notClosed: (because) =>
    ({
      question: 'Mae hynny’n darllen fel cwestiwn, felly nid wyf wedi newid dim.',
      negated: 'Rwy’n darllen “nid” neu “ddim” yn hynny, felly nid wyf wedi newid dim.',
      noEvidence: 'Bydd y grŵp am weld ei fod wedi’i wneud, felly dywedwch sut, er enghraifft ar ôl colon. Nid wyf wedi newid dim.',
      notPlain: 'Nid wyf yn siŵr eich bod yn dweud ei fod wedi’i wneud, felly nid wyf wedi newid dim.',
      severalThings: 'Fe enwoch fwy nag un cam gweithredu. Dywedwch am un ar y tro; nid wyf wedi newid dim.',
    })[because],
};
