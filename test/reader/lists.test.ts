import assert from 'node:assert/strict';
import { reading, seatLine } from './fixture.ts';

/** Lists of members as people type them; the lines are those of the section, the seats are what must come of it. */
const LISTS: readonly (readonly [what: string, lines: readonly string[], seats: readonly string[]])[] = [
  [
    'one sentence with everybody in it',
    ['Membership: the Director of Place (Chair), the Head of Highways, a representative of the Bus Users’ Forum and two Councillors.'],
    ['chair: Director of Place', 'member: Head of Highways', 'member: Representative of the Bus Users’ Forum', '2 x member: Councillor elected'],
  ],
  [
    'posts with the names of who is in them, either way round',
    ['- Jane Jones – Head of ICT', '- Head of Finance – Peter Brown', '- Mohammed Khan, Director of Resources', '- Head of Legal Services (Sarah Evans)', '- Cllr A Smith, Cabinet Member for Assets (Chair)'],
    ['member: Head of ICT', 'member: Head of Finance', 'member: Director of Resources', 'member: Head of Legal Services', 'chair: Cabinet Member for Assets elected'],
  ],
  ['names alone, since nothing else is there', ['- Cllr A Smith (Chair)', '- Dafydd Price'], ['chair: Cllr A Smith elected', 'member: Dafydd Price']],
  ['posts without bullets', ['The members are:', '', 'Managing Director', '2 Trustees', 'Head of Housing Options', 'Tenant representatives x 2'], ['member: Managing Director', '2 x member: Trustee', 'member: Head of Housing Options', '2 x member: Tenant representative']],
  ['those who come when they are asked, without bullets', ['The following will attend as required:', '', 'Head of Communications', 'Legal Adviser'], ['member: Head of Communications called in', 'member: Legal Adviser called in']],
  ['numbers behind a colon, and a sum', ['Primary heads: 4', 'Governors: 2', 'Total: 6'], ['4 x member: Primary head', '2 x member: Governors']],
  ['so many, made up of others', ['The Board shall comprise seven Members, made up of three Councillors and four Independent Members.'], ['3 x member: Councillor elected', '4 x member: Independent Member']],
  [
    'names and posts in one sentence behind a colon',
    ['The group will consist of the following:', '', 'Councillor Mary Hughes (Chair), Sara Lloyd (HR Manager), Ian Moss (Policy Officer), plus a union representative.'],
    ['chair: Councillor Mary Hughes elected', 'member: HR Manager', 'member: Policy Officer', 'member: Union representative'],
  ],
  ['a name that ends as a list does', ['- Jobcentre Plus'], ['member: Jobcentre Plus']],
  ['a chair of another body', ['- Chair of the Harbour Users’ Association (Deputy Chair)'], ['viceChair: Chair of the Harbour Users’ Association']],
  ['rows of a table with an unusual line of headings', ['| Type of organisation | Name of organisation | Name of representative | Job title |', '| Business | Quay Bakery | Ann Rowe (chair) | Managing Partner |', '| Council | Quayside Council | Cllr B Hill | Deputy Leader |', '| Voluntary | Harbour Aid | Meg Lowe | |'], ['chair: Managing Partner [Quay Bakery]', 'member: Deputy Leader [Quayside Council] elected', 'member: Harbour Aid']],
  ['sentences, of which no seat is made', ['- The Board may ask other people to come.', '- Each meeting needs a quorum of three Councillors.', '- If the Vice Chair is also absent the Board will elect a chair for that meeting.', '- An Independent Member will be appointed as Chair.', '- The annual meeting is chaired by the Mayor.', '- Minimum 3 members, maximum 8'], []],
];

describe('lists of members', () => {
  for (const [what, lines, seats] of LISTS) {
    it(`reads ${what}`, () => {
      assert.deepEqual(reading(['# Harbour Board', '', '## Membership', '', ...lines].join('\n')).seats.map(seatLine), seats);
    });
  }

  it('says of a name that it is no post', () => {
    assert.deepEqual(reading('# Harbour Board\n\n## Membership\n\n- Cllr A Smith (Chair)\n').findings, [{ kind: 'postNotNamed', post: 'Cllr A Smith' }]);
  });

  it('makes no seats of what members are there to do', () => {
    assert.deepEqual(reading('# Harbour Board\n\n## Members’ responsibilities\n\n### Senior Responsible Owner\n\n- Chair of Board meetings\n- Overall responsibility for delivery\n').seats, []);
  });

  it('does not take a chair whom a sentence names for the whole list', () => {
    const read = reading('# Harbour Board\n\nThe Board will be chaired by the Harbour Master.\n\nThe quorum is five.\n');
    assert.deepEqual([read.seats.map(seatLine), read.findings], [['chair: Harbour Master'], []]);
  });
});
