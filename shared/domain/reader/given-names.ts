/** Names that people are given in these islands, as far as they are not words of posts as well: a seat belongs to a post, and not to who is in it. */
const GIVEN =
  'Adam Adrian Ahmed Aisha Alan Alastair Alex Alexander Alice Alison Amanda Amy Andrea Andrew Angela Ann Anna Anne Anne-Marie Anthony Antony Arun Ashley Barbara Barry Ben Benjamin Bernard Beth Bethan Beverley Bob Brenda Brian Bryn Carl Carol Caroline Catherine Catrin Ceri Charles Charlotte Chris Christina Christine Christopher Claire Clare Clive Colin Craig Daniel Darren Dave David Dawn Dafydd Aled Alun Carys Delyth Dylan Elwyn Emlyn Emyr Gethin Gwilym Hefin Iwan Mair Mari Meirion Nerys Sioned Debbie Deborah Denise Dennis Derek Diane Donald Donna Dorothy Douglas Duncan Eddie Edward Eileen Eleri Elin Elizabeth Ellen Emily Emma Eric Fatima Fiona Frances Francis Gareth Gary Gavin Geoff Geoffrey George Geraint Gillian Glenn Gordon Graham Gwen Gwyn Hannah Harry Hazel Heather Helen Henry Howard Huw Hywel Iain Ian Ieuan Imran Irene Ivor Jack Jackie Jacqueline James Jan Jane Janet Janice Jason Jayne Jean Jennifer Jenny Jeremy Jill Jim Joan Joanne John Jonathan Joseph Joyce Judith Julia Julian Julie Karen Kate Kathleen Keith Kelly Ken Kenneth Kevin Kim Kirsty Laura Lauren Lee Leslie Lesley Linda Lisa Liz Llinos Lorraine Louise Lucy Lynda Lynn Lynne Malcolm Mandy Margaret Maria Marie Marion Martin Mary Matthew Maureen Meera Megan Melanie Michael Michelle Mike Mohammed Moira Morag Muhammad Nasreen Natalie Neil Nia Nicholas Nick Nicola Nigel Norman Olwen Owain Pamela Patricia Patrick Paul Pauline Peter Phil Philip Priya Rachel Raymond Rebecca Rhian Rhys Richard Robert Robin Roger Ronald Rosemary Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Sharon Sheila Shirley Sian Siân Simon Sophie Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Suzanne Sylvia Teresa Terry Theresa Thomas Tim Timothy Tina Tom Tony Tracey Tracy Trevor Valerie Vera Veronica Victoria Vincent Wendy William Yasmin Yvonne Zoe';

const NAMES = new Set(GIVEN.split(' '));

const TITLE = /^(?:Cllr\.?|Councillor|Cynghorydd|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Sir|Dame|Rev\.?|Lord|Lady|Baroness)\s+/u;
const WORDS = /^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)(?: (?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)){1,3}$/u;

/** 'Cllr A Smith', 'J Jones', 'Jane Jones'; a name that is not in the list, without a title, is not known for one. */
export function isPersonName(text: string): boolean {
  const bare = text.trim();
  const rest = bare.replace(TITLE, '');
  if (rest !== bare) return /^\p{Lu}[\p{L}.'’ -]*$/u.test(rest) && rest.split(' ').length <= 4 && !/\b(?:for|of|and)\b/u.test(rest);
  const [first = ''] = bare.split(' ');
  return WORDS.test(bare) && (NAMES.has(first) || /^\p{Lu}\.?$/u.test(first));
}

export const isElectedName = (text: string): boolean => /^(?:Cllr\.?|Councillor|Cynghorydd)\s/u.test(text.trim());
