/** What a personal link opens. One link per person and purpose (standards: links in mails). */
export const linkPurposes = ["invitation", "task", "report", "family"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Why a link was taken back: its holder said "this is not me", or the coordinator took it back. */
export const revocations = ["not-me", "taken-back"] as const;
export type Revocation = (typeof revocations)[number];
