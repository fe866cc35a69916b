/** draft: being prepared; called: invitations went out; cancelled. Held or not follows from the clock and the report. */
export const meetingStates = ["draft", "called", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** For chosen needs, or for everyone who is active. */
export const meetingAbout = ["needs", "everyone"] as const;
export type MeetingAbout = (typeof meetingAbout)[number];

/** PARTSTAT of RFC 5545: accepted, declined, tentative. */
export const answerValues = ["yes", "no", "maybe"] as const;
export type AnswerValue = (typeof answerValues)[number];

/** Meetings are in Belgian time. */
export const meetingZone = "Europe/Brussels";
