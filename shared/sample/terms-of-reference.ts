/** A document to try first: the terms of reference of a steering group in a council that there is not. */
export const SAMPLE = {
  name: 'Sample: Ambleford Customer Services Steering Group',
  text: `# Ambleford Borough Council
# Customer Services Steering Group
## Terms of Reference

## Document control

| Version | Date | Author | Summary of change |
| 1.0 | 12 March 2024 | P. Whitcombe | First version |
| 1.1 | 9 September 2025 | P. Whitcombe | Quorum and notice made clearer |

## Approval

| Version | Approved by | Date |
| 1.1 | Corporate Leadership Team | 23 September 2025 |

## Purpose

The Customer Services Steering Group ("the Group") oversees how residents and businesses reach the Council and makes sure that its services are easy to use.

## Objectives

1. To agree and review the Council's customer services plan.
2. To decide which service is redesigned next, and to follow its benefits.
3. To manage the risks of the customer services programme.

## Membership

The members of the Group are:

| Role | Post |
| Chair | Cabinet Member for Customer Services |
| Vice Chair | Director of Resources |
| Supporting officer | Head of Customer Services |
| Supporting officer | Head of Revenues and Benefits |
| Supporting officer | Digital Services Manager |
| Supporting officer | Communications Manager |
| Supporting officer | Human Resources Business Partner |
| Secretary | Democratic Services Officer |

The secretary supports the Group and is not a member of it.

Officers who cannot attend may send a suitable substitute.

## Quorum

The quorum is four members, including the Chair or the Vice Chair.

If a meeting is not quorate, notes will be taken and decisions will be held over to the next meeting.

Where a member has sent apologies to two consecutive meetings, the Chair will take this up with the member.

## Meetings

The Group will meet every two months.

Extraordinary meetings may be called with the agreement of the Chair.

The agenda will be circulated at least five working days before the meeting. Papers will be circulated with the agenda wherever possible.

Items for the agenda must reach the secretary at least ten working days before the meeting.

The action log will be circulated within three working days of the meeting, and will be agreed at the next meeting.

## Decisions

Decisions will be taken by agreement. There will be no voting.

## Reporting

The Group reports to the Corporate Leadership Team. The action log will be reported to the Corporate Leadership Team for information.

The Website Working Group reports to the Group.
`,
} as const;
