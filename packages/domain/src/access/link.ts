/** What a personal link opens. One link per person and purpose (standards: links in mails). */
export const linkPurposes = ["invitation", "task", "report", "family"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Why a link may have been taken back beyond the coordinator's own doing: its holder said "this is not me". */
export const revocations = ["not-me"] as const;
export type Revocation = (typeof revocations)[number];
