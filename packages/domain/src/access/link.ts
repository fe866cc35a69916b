/** What a personal link opens. One link per person and purpose (standards: links in mails). */
export const linkPurposes = ["invitation", "task", "report", "family"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
