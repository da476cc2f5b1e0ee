import { fold } from './fold.ts';

/**
 * A group's meetings are found in a mailbox by its names. A word that stands in anybody's calendar is no name: with it other people's events
 * would be taken for the group's, or their subjects fished for.
 */

/** Words that make no name longer. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'our', 'the', 'to', 'with', 'ac', 'am', 'ar', 'ein', 'gan', 'gyda', 'i', 'neu', 'o', 'y', 'yn', 'yr']);

/** Of bodies and of business, and of what is nobody else's affair: in English, and folded in Welsh. */
const GENERIC = new Set([
  'agenda', 'assembly', 'board', 'boards', 'briefing', 'budget', 'cabinet', 'catchup', 'committee', 'conference', 'consultation', 'corporate', 'council', 'delivery', 'digital',
  'directors', 'discussion', 'executive', 'finance', 'forum', 'governance', 'group', 'groups', 'management', 'managers', 'meeting', 'meetings', 'member', 'members', 'monthly',
  'network', 'office', 'officer', 'officers', 'operations', 'partnership', 'people', 'planning', 'policy', 'programme', 'progress', 'project', 'projects', 'quarterly', 'report',
  'resources', 'review', 'reviews', 'scrutiny', 'service', 'services', 'session', 'standup', 'steering', 'strategic', 'strategy', 'subcommittee', 'subgroup', 'taskforce', 'teams',
  'training', 'transformation', 'update', 'weekly', 'working', 'workshop', 'workstream',
  'absence', 'annual', 'appointment', 'appraisal', 'assessment', 'capability', 'complaint', 'confidential', 'counselling', 'dentist', 'disciplinary', 'dismissal', 'doctor', 'family',
  'funeral', 'grievance', 'hearing', 'holiday', 'hospital', 'interview', 'interviews', 'investigation', 'maternity', 'medical', 'occupational', 'paternity', 'performance', 'personal',
  'pregnancy', 'private', 'probation', 'recruitment', 'redundancy', 'resignation', 'restructure', 'return', 'safeguarding', 'settlement', 'sickness', 'supervision', 'suspension',
  'adolygiad', 'bwrdd', 'cyfarfod', 'cyfarfodydd', 'cyfweliad', 'cyfweliadau', 'cyngor', 'cyllid', 'digidol', 'fforwm', 'gweithgor', 'gwasanaeth', 'gwasanaethau',
  'hyfforddiant', 'pwyllgor', 'prosiect', 'prosiectau', 'rhaglen', 'strategaeth', 'strategol', 'swyddogion', 'llywio',
]);

/** Shorter words stand in too many subjects. */
const SHORTEST = 6;

/** Two words, or a longer one of the group's own. */
export const isDistinctive = (name: string): boolean => {
  const words = fold(name).split(' ').filter((word) => word !== '' && !SMALL.has(word));
  const [only = '', another] = words;
  return another === undefined ? only.length >= SHORTEST && !GENERIC.has(only) : words.join('').length >= SHORTEST;
};
